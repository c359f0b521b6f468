import { join } from 'node:path';
import { trigramLikeness } from '../src/names/trigrams.ts';
import { csvRows } from './csv-rows.ts';
import { byKey, registerOf, type Entry } from './register.ts';
import { bucketOf, pairOf, splitPairs, type Pair } from './split.ts';

type Taught = Pick<Pair, 'a' | 'b' | 'same' | 'orgA' | 'orgB'>;

/** `source` tells sets apart of which each has a share of sameness of its own. */
export interface Weighted { readonly pair: Taught; readonly weight: number; readonly source: number }

export interface Training { readonly pairs: readonly Weighted[]; readonly homonyms: readonly Weighted[] }

/** How much one pair of each kind counts, beside a labelled pair. */
const WEIGHT = { rewritten: 0.3, sibling: 0.2, candidate: 0.2, stranger: 0.2, homonym: 0.0005 } as const;

/**
 * What the weights are fitted on, from the folder of the names: the pairs that are not held out; names written twice; strangers; names
 * of one organisation, and beside each what else a search for it would find; and homonyms, which count little, so that equal names of few
 * common words stay in doubt. No organisation that is held out stands in any.
 */
export function trainingOf(folder: string): Training {
  const { fit, heldOrganisations: held } = splitPairs(csvRows(join(folder, 'pairs.csv')).map(pairOf));
  const free = registerOf(folder).filter(({ org, acronym }) => !held.has(org) && !acronym);
  const homonyms = csvRows(join(folder, 'homonyms.csv')).map(pairOf).filter(({ orgA, orgB }) => !held.has(orgA) && !held.has(orgB));
  return {
    pairs: [...fit.map((pair) => ({ pair, weight: 1, source: 0 })), ...free.flatMap(rewrittenOf), ...strangers(free), ...foundAmong(free)],
    homonyms: homonyms.map((pair) => ({ pair, weight: WEIGHT.homonym, source: 0 })),
  };
}

const FORMS = [', A.C.', ' A.C.', ' I.A.P.', ' Inc.', ' Ltd', ', Asociación Civil', ''];
const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** One name of twenty-five as another would write it: with a legal form, in capitals, without accents. Which, is told by its hash. */
function rewrittenOf({ written, org }: Entry): Weighted[] {
  if (bucketOf(`written ${written}`) >= 4) return [];
  const at = bucketOf(`rewritten ${written}`);
  const bare = at % 2 === 0 ? withoutMarks(written) : written;
  const again = `${at % 5 === 0 ? bare.toUpperCase() : bare}${FORMS[at % FORMS.length] ?? ''}`;
  return again === written ? [] : [{ pair: { a: written, b: again, same: true, orgA: org, orgB: org }, weight: WEIGHT.rewritten, source: 0 }];
}

/** Names that have nothing to do with each other: the labelled pairs hold none, for they were all chosen for their likeness. */
const strangers = (entries: readonly Entry[]): Weighted[] => entries.flatMap((one, at) => {
  const other = entries[(at * 7919 + 104_729) % entries.length];
  return bucketOf(`stranger ${one.written}`) >= 4 || !other || other.org === one.org ? [] : [{ ...taught(one, other, WEIGHT.stranger), source: 0 }];
});

/** Of one in four organisations with several names: two of them, and for the first the names of others that are most like it. */
function foundAmong(entries: readonly Entry[]): Weighted[] {
  const candidates = byKey(entries);
  const several = [...Map.groupBy(entries, ({ org }) => org).values()].filter((names) => names.length > 1 && bucketOf(`several ${names[0]?.org ?? ''}`) < 25);
  return several.flatMap((names) => {
    const [asked, other] = names.toSorted((a, b) => bucketOf(`asked ${a.written}`) - bucketOf(`asked ${b.written}`) || (a.written < b.written ? -1 : 1));
    if (!asked || !other) return [];
    const like = ({ name }: Entry): number => trigramLikeness(asked.name.trigrams, name.trigrams);
    const others = candidates(asked.name).flatMap((at) => entries[at] ?? []).filter(({ org, written }) => org !== asked.org && written !== asked.written)
      .sort((a, b) => like(b) - like(a) || (a.written < b.written ? -1 : 1));
    const [first, second] = others;
    const random = others[2 + bucketOf(asked.written) % Math.max(1, others.length - 2)];
    return [
      taught(asked, other, WEIGHT.sibling),
      ...[first, second, random].flatMap((found) => (found ? [taught(asked, found, WEIGHT.candidate)] : [])),
    ];
  });
}

const taught = (a: Entry, b: Entry, weight: number): Weighted => ({ pair: { a: a.written, b: b.written, same: a.org === b.org, orgA: a.org, orgB: b.org }, weight, source: 1 });
