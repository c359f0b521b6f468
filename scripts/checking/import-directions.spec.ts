import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { binOf, runNode } from '../building/program.ts';
import { ROOT } from '../folders.ts';

interface Message {
  readonly ruleId: string;
}

/** The rules that lint breaks on a line, if it stood in a file of this name. */
async function broken(file: string, line: string): Promise<string[]> {
  const child = spawn(process.execPath, [binOf('eslint', 'bin/eslint.js'), '--stdin', '--stdin-filename', file, '--format', 'json'], {
    cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.end(line);
  const [{ messages }] = JSON.parse(await text(child.stdout)) as [{ messages: Message[] }];
  return messages.map(({ ruleId }) => ruleId);
}

beforeAll(async () => {
  const { code, output } = await runNode({ script: binOf('nx', 'dist/bin/nx.js'), args: ['show', 'projects'] });
  if (code !== 0) throw new Error(output);
}, 60_000);

const BOUNDARIES = '@nx/enforce-module-boundaries';
const FEATURES = 'no-restricted-imports';

test.concurrent.each<[string, string, string, string | undefined]>([
  ['a leaf imports no library', 'libs/exact/src/x.ts', `export { say } from '@acuerdo/words';`, BOUNDARIES],
  ['a library imports only those on its arrows', 'libs/voting/src/x.ts', `export { canonical } from '@acuerdo/ledger';`, BOUNDARIES],
  ['a library imports no framework', 'libs/overlap/src/x.ts', `export { DataSource } from 'typeorm';`, BOUNDARIES],
  ['a library is not reached round its face', 'libs/record/src/x.ts', `export { canonical } from '../../ledger/src/json.ts';`, BOUNDARIES],
  ['the client does not decide who may see', 'apps/web/src/lib/x.ts', `export { isThere } from '@acuerdo/access';`, BOUNDARIES],
  ['the platform knows no feature', 'apps/api/src/platform/x.ts', `export { GrantsService } from '../features/grants/grants.service.ts';`, FEATURES],
  ['a feature reaches no higher one', 'apps/api/src/features/grants/x.ts', `export { MotionsService } from '../motions/motions.service.ts';`, FEATURES],
  ['a feature of the client imports no other', 'apps/web/src/features/motions/x.ts', `export { GrantTable } from '../grants/grant-table.tsx';`, FEATURES],
  ['the clock is an argument in libraries', 'libs/voting/src/x.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
  ['the arrows themselves are open', 'libs/record/src/x.ts', `export { canonical } from '@acuerdo/ledger';`, undefined],
  ['a higher feature reaches a lower one', 'apps/api/src/features/motions/x.ts', `export { GrantsService } from '../grants/grants.service.ts';`, undefined],
])('%s', async (_, file, line, rule) => {
  expect(await broken(file, line)).toEqual(rule ? [rule] : []);
}, 60_000);
