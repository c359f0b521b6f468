import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleAdvisories } from './advisories.ts';

async function checkout(version: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'acuerdo-'));
  await mkdir(join(root, 'docs'));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/@scope/thing': { version } } }));
  await writeFile(join(root, 'docs/advisories.md'), '# Open\n| package | version |\n| --- | --- |\n| `@scope/thing` | 1.2.3 | CVE |\n');
  return root;
}

test('an advisory that was reviewed for the version in use is left alone', async () => {
  expect(await staleAdvisories(await checkout('1.2.3'))).toEqual([]);
});

test('a version that moved on asks for a new review', async () => {
  expect(await staleAdvisories(await checkout('1.2.4'))).toEqual(['docs/advisories.md:4: @scope/thing is 1.2.4 now, reviewed was 1.2.3']);
});
