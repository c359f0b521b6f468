import { pickedTable, type GrantRow } from '@acuerdo/exchange';
import { say, type Language } from '@acuerdo/words';
import type { Wish } from './match-choice.ts';
import type { ReadHere } from './open-here.ts';

/** A file that holds some rows of another and nothing of the rest. */
export interface PickedFile {
  readonly file: File;
  /** How its columns are to be matched; null where it says itself what is what. */
  readonly wish: Wish | null;
  /** What is in it of each row: terms of a sheet, or fields of the standard. */
  readonly fields: readonly string[];
}

/** Of a sheet, a sheet with the headings of our template; of a 360Giving file, the same grants as they stand there. */
export function pickedFile({ mapping }: ReadHere, rows: readonly GrantRow[], { name, language }: { name: string; language: Language }): PickedFile {
  if (!mapping) {
    const grants = rows.map(({ raw }) => raw);
    const fields = [...new Set(grants.flatMap((grant) => Object.keys(grant)))];
    return { file: new File([JSON.stringify({ grants })], `${name}.json`), wish: null, fields };
  }
  const { csv, columns } = pickedTable(rows, mapping, (term) => say(language, { key: `exchange.term.${term}` }));
  const wish = { sheet: '', columns, decimalMark: 'point', dayOrder: mapping.dayOrder, currency: null };
  return { file: new File([csv], `${name}.csv`), wish, fields: columns.map(({ term }) => term) };
}
