import { ascending, hashOf, hashOfAll, onwards, START, wideHashOf } from './hash.ts';
import { readName, type Name } from './names/read-name.ts';
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

/**
 * The keys by which two grants may have one grantee: the party, those that a person called the same, its registrations, what its names
 * hold. `read` are its names, where they are read already.
 */
export function granteeKeys({ id, sameAs = [], identifiers, names }: Grantee, read: readonly Name[] = names.map(readName)): readonly number[] {
  const parties = [...(id === undefined ? [] : [id]), ...sameAs].map((party) => `party ${party}`);
  const numbers = identifiers.map((number) => number.trim().toUpperCase()).filter((number) => number !== '').map((number) => `id ${number}`);
  return ascending([...[...parties, ...numbers].map(wideHashOf), ...read.flatMap(({ keys }) => keys)]);
}

/**
 * The keys by which grants to two grantees may have one purpose: three of the most telling concepts of the text with a country, and the
 * projects that it names. Money to be granted on has none.
 */
export function purposeKeys(grant: OverlapGrant): readonly number[] {
  return keysOfPurpose(readPurpose(grant, new Vocabulary()), countriesOf(grant.places));
}

export function keysOfPurpose({ telling, projects }: Purpose, countries: readonly string[]): readonly number[] {
  const keys = projects.map(({ key }) => hashOfAll([PROJECT, hashOf(key)]));
  for (const country of countries.map(hashOf)) {
    for (let i = 0; i < telling.length; i += 1) {
      for (let j = i + 1; j < telling.length; j += 1) {
        for (let k = j + 1; k < telling.length; k += 1) keys.push(hashOfAll([country, telling[i] ?? 0, telling[j] ?? 0, telling[k] ?? 0]));
      }
    }
  }
  return ascending(keys);
}

/** The low 32 bits of each, in any order: enough where many grants are put together at once. */
export function shortKeysOfPurpose({ telling, projects }: Purpose, countries: readonly string[]): readonly number[] {
  const keys = projects.map(({ key }) => onwards(onwards(START, PROJECT), hashOf(key)));
  for (const country of countries.map(hashOf)) {
    const within = onwards(START, country);
    for (let i = 0; i < telling.length; i += 1) {
      const one = onwards(within, telling[i] ?? 0);
      for (let j = i + 1; j < telling.length; j += 1) {
        const two = onwards(one, telling[j] ?? 0);
        for (let k = j + 1; k < telling.length; k += 1) keys.push(onwards(two, telling[k] ?? 0));
      }
    }
  }
  return keys;
}

const PROJECT = hashOf('project');
