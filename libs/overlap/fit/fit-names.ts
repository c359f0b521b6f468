import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitWeights } from './fit-weights.ts';
import { trainingOf } from './training.ts';

const WEIGHTS = join(import.meta.dirname, '../src/names/name-weights.json');

const { prior, rows } = fitWeights(trainingOf(process.argv[2] ?? ''));
writeFileSync(WEIGHTS, `${JSON.stringify({ version: 2, prior, rows }, null, 1)}\n`);
