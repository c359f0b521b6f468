import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import type { Role } from './charter-fragments.ts';

/** What a role is about, in words, dimension by dimension; of an empty one it is said that it is about all. */
export function useScope(): (role: Pick<Role, 'themes' | 'populations' | 'places'>) => string[] {
  const { t } = useTranslation('charters');
  const { locale } = useLanguage();
  const read = useBilingual();
  const placeName = usePlaceName();
  const list = new Intl.ListFormat(locale);
  return ({ themes, populations, places }) => [
    themes.length > 0 ? list.format(themes.map(({ name }) => read(name))) : t('all.themes'),
    ...(populations.length > 0 ? [list.format(populations.map(({ name }) => read(name)))] : []),
    places.length > 0 ? list.format(places.map(placeName).sort((a, b) => a.localeCompare(b, locale))) : t('all.places'),
  ];
}
