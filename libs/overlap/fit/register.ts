import { join } from 'node:path';
import { readName, type Name } from '../src/names/read-name.ts';
import { csvRows } from './csv-rows.ts';

/** One name of an organisation in the register of names. */
export interface Entry { readonly org: string; readonly country: string; readonly city: string; readonly acronym: boolean; readonly written: string; readonly name: Name }

/** All names of the register, once for each organisation. */
export function registerOf(folder: string): Entry[] {
  const seen = new Set<string>();
  return csvRows(join(folder, 'org_names.csv.gz')).flatMap(({ ror_id: org = '', name: written = '', country = '', city = '', name_type: type = '' }) => {
    const key = `${org} ${written}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ org, country, city, written, acronym: type === 'acronym', name: readName(written) }];
  });
}

/** Which entries stand under each key. */
export function byKey(entries: readonly Entry[]): (name: Name) => number[] {
  const blocks = new Map<number, number[]>();
  entries.forEach(({ name }, at) => {
    for (const key of name.keys) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  return (name) => [...new Set(name.keys.flatMap((key) => blocks.get(key) ?? []))];
}
