import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.ts';

/** What the standard calls a field, by our own word for it. */
const OURS: Readonly<Record<string, string>> = {
  amountAwarded: 'amount', awardDate: 'awardedOn', fundingOrganization: 'funder', recipientOrganization: 'grantee',
};

/** Fields of a file in the reader's words, listed; a field without a word stays as the file calls it. */
export function useFieldWords(): (fields: readonly string[]) => string {
  const { t, i18n } = useTranslation('imports');
  const { locale } = useLanguage();
  const word = (field: string) => {
    const key = `field.${OURS[field] ?? field}`;
    return i18n.exists(key, { ns: 'imports' }) ? t(key as 'field.title') : field;
  };
  return (fields) => new Intl.ListFormat(locale).format([...new Set(fields.map(word))]);
}
