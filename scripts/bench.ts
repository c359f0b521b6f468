import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchContext } from '../libs/overlap/bench/context.ts';
import { apiPart, build } from './building/build.ts';
import { loadApi } from './built-api.ts';
import { ROOT } from './folders.ts';
import { live, type Life } from './lifetime.ts';
import { Refusal } from './refusal.ts';
import { scratchDatabase, scratchFolder } from './scratch.ts';

interface Part {
  readonly file: string;
  /** Needs the product in a scratch database. */
  readonly server?: true;
  /** Reads the public files beside the project. */
  readonly public?: true;
  /** Takes minutes: it runs only where it is named. */
  readonly long?: true;
}

/** The benches that there are, by name, and their parts by theirs. */
const BENCHES: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  overlap: {
    names: { file: 'libs/overlap/bench/names.ts', public: true },
    planted: { file: 'libs/overlap/bench/planted.ts' },
    'full-run': { file: 'libs/overlap/bench/full-run.ts' },
    million: { file: 'libs/overlap/bench/million.ts', long: true },
    recheck: { file: 'apps/api/bench/recheck.ts', server: true },
    pages: { file: 'apps/api/bench/pages.ts', server: true },
  },
  ledger: {
    verify: { file: 'apps/web/bench/verify-book.ts' },
    append: { file: 'apps/api/bench/ledger.ts', server: true },
  },
  voting: {
    many: { file: 'libs/voting/bench/many-methods.ts' },
    million: { file: 'libs/voting/bench/million-ballots.ts' },
  },
};
const DATA = join(ROOT, '../shared/data');

const print = (line: string): void => console.log(line);

/** `NAME [PART…]`: which bench, and which parts of it; without parts, all but the long ones. */
function asked([name = '', ...wanted]: readonly string[]): [string, Part][] {
  const bench = BENCHES[name];
  if (!bench) throw new Refusal(`Say which bench: npm run bench -- NAME PART…. There are: ${Object.keys(BENCHES).join(', ')}.`);
  const there = Object.entries(bench).filter(([, { file }]) => existsSync(join(ROOT, file)));
  const unknown = wanted.find((part) => !there.some(([known]) => known === part));
  if (unknown !== undefined) throw new Refusal(`The bench ${name} has no part "${unknown}". There are: ${there.map(([known]) => known).join(', ')}.`);
  return there.filter(([part, { long = false }]) => (wanted.length === 0 ? !long : wanted.includes(part)));
}

/** The product, in a database that goes when the bench ends. */
async function product(life: Life): Promise<NonNullable<BenchContext['database']>> {
  const folder = await scratchFolder(life);
  const progress = (step: string): void => print(`${step} …`);
  await build({ progress, signal: life.signal }, [apiPart]);
  const database = await scratchDatabase(life, folder, progress);
  const { prepare } = await loadApi('prepare.js');
  await prepare({ databaseUrl: database.url, sample: true, progress });
  life.signal.throwIfAborted();
  return { url: database.url };
}

await live(async (life) => {
  const parts = asked(process.argv.slice(2));
  const database = parts.some(([, { server }]) => server) ? await product(life) : undefined;
  const data = existsSync(DATA) ? DATA : undefined;
  for (const [name, part] of parts) {
    life.signal.throwIfAborted();
    print(`\n${name}`);
    if (part.public && data === undefined) print('  left out: the public files are not beside the project');
    else {
      const { run } = await import(join(ROOT, part.file)) as { run: (context: BenchContext) => Promise<void> };
      await run({ print, ...(data !== undefined && { data }), ...(part.server && database && { database }) });
    }
  }
  return 0;
}, 130);
