import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportText } from '@acuerdo/record';
import { bookOf, story, write } from '../../../libs/record/src/book.fixture.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acuerdo-cli-'));
  const text = exportText(await bookOf(write(story())));
  await writeFile(join(folder, 'book.json'), text);
  await writeFile(join(folder, 'cut.json'), text.slice(0, -1));
});
afterAll(() => rm(folder, { recursive: true }));

function acuerdo(argv: readonly string[], environment: Record<string, string> = {}): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...argv], { cwd: folder, env: { PATH: process.env['PATH'], ...environment } });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => { said.out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { said.err += chunk.toString(); });
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

test('a book is verified from the file alone: exit 0, one JSON document on standard output and nothing else', async () => {
  const { code, out, err } = await acuerdo(['verify', 'book.json', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ valid: true, counts: [{ state: 'recounted' }] });
});

test('a cut book is not valid: exit 1, in the language of the environment or the one asked for', async () => {
  const spanish = await acuerdo(['verify', 'cut.json'], { LANG: 'es_MX.UTF-8' });
  expect(spanish).toMatchObject({ code: 1, err: '' });
  expect(spanish.out).toMatch(/^No es válido\. /);
  expect((await acuerdo(['--lang', 'en', 'verify', 'cut.json'], { LC_ALL: 'es_GT.UTF-8' })).out).toMatch(/^Not valid\. /);
  expect((await acuerdo(['verify', 'cut.json', '--lang=es'])).out).toMatch(/^No es válido\. /);
});

test('help lists the commands, on standard output', async () => {
  const { code, out, err } = await acuerdo(['verify', '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const name of ['count', 'decide', 'names', 'overlap', 'check', 'verify']) expect(out).toContain(`  ${name} FILE`);
});

test.each([['nothing', []], ['an unknown command', ['audit', 'book.json']], ['a name from the prototype', ['constructor']], ['a language that it does not speak', ['--lang', 'fr', 'verify', 'book.json']]])(
  '%s: wrong usage, exit 2, nothing on standard output', async (_name, argv) => {
    const { code, out, err } = await acuerdo(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: acuerdo');
  });
