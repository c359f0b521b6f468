import { inNode } from '../../../libs/record/bench/in-node.ts';
import { writeLargeBook } from '../../../libs/record/bench/large-book.ts';
import { build, clientPart } from '../../../scripts/building/build.ts';
import { CLIENT_FOLDER } from '../../../scripts/folders.ts';
import { findBrowser } from '../../../scripts/testing/browser.ts';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const ENTRIES = 1_000_000;
const TARGET_S = 30;
const PATIENCE_MS = 600_000;

/** The minute book of an invented collaborative, verified in Node and on the verify page of the client, in a real browser and without the server. */
export async function run({ print }: { readonly print: (line: string) => void }, entries = ENTRIES): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'acuerdo-book-'));
  try {
    const file = join(folder, 'minute-book.json');
    const { bytes } = await writeLargeBook(file, entries);
    print(`a minute book of ${entries.toLocaleString('en')} entries, ${(bytes / 1_000_000).toFixed(0)} MB`);
    await inNode(file, print);
    await build({ progress: print, signal: new AbortController().signal }, [clientPart]);
    print(`  in the browser, from the choice of the file to the answer: ${(await inBrowser(file, print)).toFixed(1)} s (to reach: ${TARGET_S} s)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inBrowser(file: string, print: (line: string) => void): Promise<number> {
  const client = await serveClient();
  const browser = await chromium.launch({ executablePath: await findBrowser(print), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.goto(`http://127.0.0.1:${(client.address() as AddressInfo).port}/verify`);
    const input = page.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    const started = performance.now();
    await input.setInputFiles(file);
    await page.getByText(/^Valid: /).or(page.getByText(/^Not valid/)).first().waitFor({ timeout: PATIENCE_MS });
    const took = (performance.now() - started) / 1000;
    if (await page.getByText(/^Valid: /).count() === 0) throw new Error('the browser does not take an honest book for valid');
    return took;
  } finally {
    await browser.close();
    client.close();
  }
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** The built client alone: every page is its `index.html`, and whatever it would ask the server is not there. */
async function serveClient(): Promise<Server> {
  const server = createServer((request, response) => {
    const wanted = join(CLIENT_FOLDER, normalize(new URL(request.url ?? '/', 'http://client').pathname));
    const path = existsSync(wanted) && extname(wanted) ? wanted : join(CLIENT_FOLDER, 'index.html');
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return server;
}
