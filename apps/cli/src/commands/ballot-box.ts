import { canonical } from '@acuerdo/ledger';
import { recountBox, type BallotBox } from '@acuerdo/record';
import { nameOptions } from '@acuerdo/voting';
import { say } from '@acuerdo/words';
import { EXIT, type Io } from '../io.ts';
import { complain } from './election-file.ts';

/**
 * Counts the ballots of a closed vote anew, by its own method and rule, and compares with the count that the box brings: step by step, or as
 * JSON the same bytes as the count that was recorded. Another result is told, and is no success.
 */
export function countBox(io: Io, box: BallotBox, json: boolean): number {
  const recounted = recountBox(box, box.count);
  if (recounted.kind === 'refused') return complain(io, recounted.reason, EXIT.refused);
  if (json) io.out(canonical(recounted.count));
  else for (const step of recounted.count.steps) io.out(say(io.language, nameOptions(step, titlesOf(box, io.language))));
  if (recounted.kind === 'differs') return complain(io, { key: 'voting.command.boxDiffers', values: { parts: recounted.parts } }, EXIT.refused);
  if (!json) io.out(say(io.language, { key: 'voting.command.boxSame', values: { bytes: recounted.bytes, hash: recounted.hash } }));
  return EXIT.done;
}

/** What the options of a box are called; a file may say anything. */
export const titlesOf = ({ options }: BallotBox, language: 'en' | 'es'): Record<string, string> =>
  Object.fromEntries(Object.entries(options ?? {}).flatMap(([id, title]) => (typeof title?.[language] === 'string' ? [[id, title[language]]] : [])));
