import { useTranslation } from 'react-i18next';
import { useLanguage } from './use-language.ts';

/** Mexico stands with Central America in what is protected, so that the one is not told from the other. */
const MEXICO_AND_CENTRAL_AMERICA = '013';

/** Says a place by its code: a country (ISO 3166-1), or a region (M49). A code that is none stays as it is. */
export function usePlaceName(): (code: string) => string {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (code) => {
    if (code === MEXICO_AND_CENTRAL_AMERICA) return t('place.region');
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
