import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '@acuerdo/exchange';
import { conceptsIn } from '../../libs/overlap/src/purpose/texts.ts';
import { ROOT } from '../folders.ts';

const FILES = ['hewlett', 'haas-jr', 'public-welfare', 'corridor-and-migration-subset'];
const FOLDER = join(ROOT, '../shared/data/grants/us-foundations');
const TARGET = join(ROOT, 'libs/overlap/src/purpose/concept-weights.ts');
const LINE = 150;

/** In how many different texts of the files each concept stands. */
async function frequencies(): Promise<{ texts: number; of: Map<string, number> }> {
  const texts = new Set<string>();
  for (const file of FILES) {
    const { rows } = readTable(await readFile(join(FOLDER, `${file}.csv`)), { fileName: file });
    for (const { title, description } of rows) texts.add(`${title}. ${description}`);
  }
  const of = new Map<string, number>();
  for (const text of texts) for (const concept of new Set(conceptsIn(text))) of.set(concept, (of.get(concept) ?? 0) + 1);
  return { texts: texts.size, of };
}

const wrap = (words: readonly string[]): string => words.reduce<string[]>((lines, word) => {
  const last = lines.at(-1);
  return last !== undefined && last.length + word.length < LINE ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
}, []).join('\n    ');

/** Writes the table of concepts that grant texts often use; run twice, it writes the same. */
const { texts, of } = await frequencies();
const MOST = 10;
const weighed = [...of].map(([concept, count]) => ({ concept, weight: Math.max(1, Math.round(Math.log2(texts / count))) })).filter(({ weight }) => weight < MOST);
const lines = Array.from({ length: MOST - 1 }, (_, at) => at + 1).flatMap((weight) => {
  const concepts = weighed.filter((one) => one.weight === weight).map(({ concept }) => concept).sort();
  return concepts.length === 0 ? [] : [`  ${weight}: \`${wrap(concepts)}\`,`];
});
await writeFile(TARGET, `/**
 * How telling a concept is in a grant's text: log2 of the share of texts that use it, rounded, for all that are used often.
 * Counted by scripts/fitting/concept-weights.ts over ${texts} different texts of ${FILES.join(', ')} (vipulnaik/donations
 * @ c5c0aa7b, CC0 1.0): public lists of grants, never those of a collaborative, so that nothing hidden moves a weight.
 */
export const CONCEPT_WEIGHTS: Readonly<Record<number, string>> = {
${lines.join('\n')}
};
`);
console.log(`${texts} texts, ${weighed.length} concepts`);
