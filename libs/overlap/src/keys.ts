import { hashOf, hashOfAll } from './hash.ts';
import { nameKeys, readName } from './names.ts';
import { countriesOf } from './places.ts';
import { readPurpose, type Purpose } from './purpose/read-purpose.ts';
import { Vocabulary } from './purpose/texts.ts';
import type { Grantee, OverlapGrant } from './types.ts';

/**
 * What two grants must share at least one of to overlap: whole numbers from 0 to 2^52, so that they fit a bigint column. They depend
 * on the grant and on committed tables alone. They are hashes: two grants that share one need not overlap, but those that share
 * none do not (property test).
 */
export function meetingKeys(grant: OverlapGrant): readonly number[] {
  return [...granteeKeys(grant.grantee), ...purposeKeys(grant)];
}

/** The keys by which two grants may have one grantee: the party, its registrations, what its names hold. */
export function granteeKeys({ id, identifiers, names }: Grantee): readonly number[] {
  const party = id === undefined ? [] : [`party ${id}`];
  const numbers = identifiers.map((number) => number.trim().toUpperCase()).filter((number) => number !== '').map((number) => `id ${number}`);
  return ascending([...party, ...numbers, ...names.map(readName).flatMap(nameKeys)].map((key) => hashOfAll(hashOf(key), hashOf(`${key} `))));
}

/**
 * The keys by which grants to two grantees may have one purpose: two of the most telling concepts of the text with a country, and the
 * projects that it names. Money to be granted on has none.
 */
export function purposeKeys(grant: OverlapGrant): readonly number[] {
  return keysOfPurpose(readPurpose(grant, new Vocabulary()), countriesOf(grant.places));
}

export function keysOfPurpose({ telling, projects }: Purpose, countries: readonly string[]): readonly number[] {
  const places = countries.map(placeKey);
  const pairs = telling.flatMap((one, at) => telling.slice(at + 1).flatMap((other) => places.map((place) => pairKey(one, other, place))));
  return ascending([...pairs, ...projects.map(({ key }) => projectKey(key))]);
}

export const placeKey = (country: string): number => hashOf(country);
export const projectKey = (project: string): number => hashOfAll(hashOf('project'), hashOf(project));

/** The key of two concepts, by their hashes, in a country. */
export const pairKey = (one: number, other: number, place: number): number =>
  (one < other ? hashOfAll(one, other, place) : hashOfAll(other, one, place));

const ascending = (keys: readonly number[]): readonly number[] => [...new Set(keys)].sort((a, b) => a - b);
