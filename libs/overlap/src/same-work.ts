import { comparePlaces } from './places.ts';
import type { Profile } from './profile.ts';
import { areMuchAlike, comparePurposes, sharedProject, sharesTelling } from './purpose/compare-purposes.ts';

/**
 * What two grantees must have for a parallel role: much the same purpose in the same place, or a project that both texts name. Asked of
 * very many pairs, so that what is cheap and most often settles it comes first.
 */
export function isSameWork(a: Profile, b: Profile): boolean {
  if (sharedProject(a.purpose, b.purpose) !== undefined) return comparePurposes(a.purpose, b.purpose) !== 'no' && comparePlaces(a.places, b.places).level !== 'no';
  if (!sharesTelling(a.purpose, b.purpose) || !areMuchAlike(a.purpose, b.purpose)) return false;
  const { level } = comparePlaces(a.places, b.places);
  return level === 'state' || level === 'country' || level === 'region';
}
