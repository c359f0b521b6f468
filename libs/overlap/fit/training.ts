import { join } from 'node:path';
import { csvRows } from './csv-rows.ts';
import { bucketOf, pairOf, splitPairs, type Pair } from './split.ts';

export interface Training { readonly pairs: readonly Weighted[]; readonly homonyms: readonly Weighted[] }

export interface Weighted { readonly pair: Pick<Pair, 'a' | 'b' | 'same'>; readonly weight: number; readonly source: number }

const FORMS = [', A.C.', ' A.C.', ' I.A.P.', ' Inc.', ' Ltd', ', Asociación Civil', ''];
const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** One name written as another would write it: with a legal form, in capitals, without accents. Which, is told by its hash. */
function rewritten(name: string): string {
  const at = bucketOf(`rewritten ${name}`);
  const bare = at % 2 === 0 ? withoutMarks(name) : name;
  return `${at % 5 === 0 ? bare.toUpperCase() : bare}${FORMS[at % FORMS.length] ?? ''}`;
}

/**
 * What the weights are fitted on, from the folder of the names: the pairs that are not held out and names written twice; and homonyms,
 * which count little, so that equal names of few common words stay in doubt. No organisation that is held out stands in any.
 */
export function trainingOf(folder: string): Training {
  const { fit, heldOrganisations: held } = splitPairs(csvRows(join(folder, 'pairs.csv')).map(pairOf));
  const free = csvRows(join(folder, 'org_names.csv.gz')).filter(({ ror_id: id = '', name_type: type = '' }) => !held.has(id) && !type.includes('acronym'));
  const written = free.map(({ name = '' }) => name).filter((name) => bucketOf(`written ${name}`) < 4 && rewritten(name) !== name);
  const homonyms = csvRows(join(folder, 'homonyms.csv')).map(pairOf).filter(({ orgA, orgB }) => !held.has(orgA) && !held.has(orgB));
  return {
    pairs: [
      ...fit.map((pair) => ({ pair, weight: 1, source: 0 })),
      ...written.map((name) => ({ pair: { a: name, b: rewritten(name), same: true }, weight: 0.3, source: 0 })),
    ],
    homonyms: homonyms.map((pair) => ({ pair, weight: 0.0015, source: 0 })),
  };
}
