import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { fitWeights } from './fit-weights.ts';
import { trainingOf } from './training.ts';

const WEIGHTS = join(import.meta.dirname, '../src/names/name-weights.json');

const { prior, rows } = fitWeights(trainingOf(dataFolder()));
writeFileSync(WEIGHTS, `${JSON.stringify({ version: 4, prior, rows }, null, 1)}\n`);
