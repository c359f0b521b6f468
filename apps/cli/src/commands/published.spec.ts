import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../io.ts';
import { count } from './count.ts';
import { decide } from './decide.ts';

/** Elections with published results, where the public data stands beside the repository. */
const FILE = join(import.meta.dirname, '../../../../../shared/data/elections/elections.json');
const there = existsSync(FILE);
if (!there) process.stdout.write('No public elections beside the repository: the commands are not tried on them.\n');

interface Expectation {
  readonly method: string;
  readonly variant?: Readonly<Record<string, string | number>>;
}

interface Published {
  readonly id: string;
  readonly expected: readonly Expectation[];
}

/** The document that a command prints about an election. */
async function printed(election: Published, { method, variant = {} }: Expectation): Promise<unknown> {
  const said: string[] = [];
  const io: Io = { out: (text) => void said.push(text), err: (text) => void said.push(text), read: async () => new TextEncoder().encode(JSON.stringify(election)), language: 'en' };
  const options = Object.entries(variant).flatMap(([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, String(value)]);
  const code = method === 'motion' ? await decide(['election.json', '--json'], io) : await count(['election.json', '--method', method, ...options, '--json'], io);
  expect({ election: election.id, code, lines: said.length }).toEqual({ election: election.id, code: 0, lines: 1 });
  return JSON.parse(said[0] ?? '');
}

(there ? test : test.skip)('every published expectation holds by the command line', async () => {
  const { elections } = JSON.parse(readFileSync(FILE, 'utf8')) as { elections: Published[] };
  let checked = 0;
  for (const election of elections) {
    for (const expected of election.expected) {
      const { variant: _v, source: _s, confirmed: _c, ...wanted } = expected as Expectation & { source?: unknown; confirmed?: unknown };
      expect({ id: election.id, ...await printed(election, expected) as object, method: expected.method }).toMatchObject({ id: election.id, ...wanted });
      checked += 1;
    }
  }
  process.stderr.write(`Published elections: ${elections.length}, expectations checked by the command line: ${checked}\n`);
  expect(checked).toBeGreaterThanOrEqual(122);
});
