import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/use-language.ts';

/** Names a place in the reader's language: a country (ISO 3166-1), a region (UN M49), or the north or south of the world. */
export function usePlaceName(): (code: string) => string {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (code) => {
    try {
      return t(`place.${code}`, /^([A-Z]{2}|[0-9]{3})$/.test(code) ? (names.of(code) ?? code) : code);
    } catch {
      return code;
    }
  };
}
