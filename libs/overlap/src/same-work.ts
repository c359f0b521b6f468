import { comparePlaces } from './places.ts';
import type { Profile } from './profile.ts';
import { sharesCode } from './purpose/codes.ts';
import { comparePurposes, sharedProject, sharesTelling } from './purpose/compare-purposes.ts';

/**
 * What two grantees must have for a parallel role: the same purpose in the same place, or a project that both texts name. Asked of very
 * many pairs, so that what is cheap and most often settles it comes first.
 */
export function isSameWork(a: Profile, b: Profile): boolean {
  const project = sharedProject(a.purpose, b.purpose) !== undefined;
  if (!project && !sharesTelling(a.purpose, b.purpose)) return false;
  const purpose = comparePurposes(a.purpose, b.purpose);
  if (purpose === 'no') return false;
  if (project) return comparePlaces(a.places, b.places).level !== 'no';
  if (purpose === 'unknown' || (purpose === 'partly' && !isSameWay(a, b))) return false;
  const { level } = comparePlaces(a.places, b.places);
  return level === 'state' || level === 'country' || (level === 'region' && purpose === 'yes');
}

/** Under one programme, in one way and for the same people. */
const isSameWay = (a: Profile, b: Profile): boolean =>
  sharesCode(a.purpose.codes, b.purpose.codes, 'strategy') && sharesCode(a.purpose.codes, b.purpose.codes, 'population') && a.themes.some(({ key }) => b.themes.some((theme) => theme.key === key));
