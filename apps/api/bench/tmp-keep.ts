import { loadApi } from '../../../scripts/built-api.ts';
import { syntheticGrants } from '@acuerdo/overlap/synthetic';
import { load } from './load.ts';
const url = process.argv[2]!; const n = Number(process.argv[3]);
await (await loadApi('prepare.js')).prepare({ databaseUrl: url, sample: true, progress: console.log });
const given = function* () { for (const { grant } of syntheticGrants({ seed: 1, grants: n, grantees: Math.round(n / 5 * .55) })) yield grant; };
const t = Date.now();
console.log(await load({ databaseUrl: url, grants: given(), overlaps: process.argv[4] === 'overlaps', progress: console.log }), Date.now() - t);
process.exit(0);
