import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['pairs.csv', 'homonyms.csv', 'org_names.csv.gz', 'lexicon_mined.csv'];

/** The folder that was given on the command line; ends with a sentence where what is read is not in it. */
export function dataFolder(): string {
  const folder = process.argv[2] ?? '';
  const missing = FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length === 0) return folder;
  console.error(`There is no ${missing.join(', ')} in "${folder}": give the folder that holds the labelled names.`);
  process.exit(1);
}
