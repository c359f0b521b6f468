import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { barriers, DESK, openWindow, overflow, type Device, type Language } from './browser.ts';
import type { Product } from './product.ts';
import { like, wordsOf } from './words.ts';

/** Somebody at work in a window of their own, in their language. */
export interface Worker {
  readonly page: Page;
  readonly words: ReturnType<typeof wordsOf>;
  readonly language: Language;
}

type Role = 'secretariat' | 'officer' | 'delegate';

/** Comes in as a role of the sample, from the sign-in page. */
export async function enter(product: Product, { partner, role, language, device = DESK }: { partner: string; role: Role; language: Language; device?: Device }): Promise<Worker> {
  const { page } = await openWindow(product.origin, language, device);
  const words = wordsOf(language);
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`${partner}.*${words.accounts.role[role]}`) }).click();
  await page.waitForURL('**/cammina/desk');
  return { page, words, language };
}

/** Goes to a page of the workspace and waits until it stands. */
export async function goTo({ page }: Worker, path: string): Promise<void> {
  const open = new Set<unknown>();
  const begin = (request: unknown): unknown => open.add(request);
  const end = (request: unknown): unknown => open.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(`/cammina${path}`);
  await page.waitForFunction(() => document.querySelector('h1'));
  for (let quiet = 0; quiet < QUIET; quiet = open.size === 0 ? quiet + 1 : 0) await setTimeout(50);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** So often in a row nothing is under way: then the page has all that it asks for. */
const QUIET = 3;

/** What is wrong with the page as it stands, for who uses a screen reader, a keyboard or a phone. */
export async function faults(worker: Worker): Promise<string[]> {
  return [...(await barriers(worker.page)), ...(await overEdge(worker))];
}

export async function overEdge({ page }: Worker): Promise<string[]> {
  const over = await overflow(page);
  return over > 0 ? [`runs ${over}px over the edge`] : [];
}

/** Chooses a file of this machine, given as its bytes: a browser without a locale opens no path beyond ASCII. */
export const chooseFile = (page: Page, file: string): Promise<void> => chooseBytes(page, basename(file), readFileSync(file));

export const chooseBytes = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });

/** Brings a file in: names the pool, keeps the first of rows in conflict, writes all of it. */
export async function bringIn({ page, words }: Worker, file: string, pool: string): Promise<void> {
  const { imports } = words;
  await chooseFile(page, file);
  await page.waitForURL(/data\/[0-9a-f-]{36}/);
  await page.getByRole('checkbox', { name: new RegExp(pool) }).first().check();
  await page.getByRole('button', { name: imports.pools.act }).click();
  await page.getByText(like(imports.pools.named)).first().waitFor();
  await page.getByRole('button', { name: like(imports.conflicts.keep) }).first().click();
  await page.getByText(like(imports.conflicts.kept)).first().waitFor();
  await page.getByRole('button', { name: imports.commit.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: imports.commit.act }).click();
  await page.getByText(imports.commit.done).waitFor();
}

export async function openVote(worker: Worker, motion = 'MOT-1'): Promise<void> {
  const { page, words } = worker;
  await goTo(worker, `/future/${motion}`);
  await page.getByRole('button', { name: words.motions.open.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.motions.open.act }).click();
  await page.getByText(words.motions.state.open).first().waitFor();
}

/** Ranks options by their place on the paper (0 is the first), the best first, and sends the ballot. Gives the receipt. */
export async function rank(worker: Worker, places: readonly number[], motion = 'MOT-1'): Promise<string> {
  const { page, words } = worker;
  await goTo(worker, `/future/${motion}/ballot`);
  const left = [0, 1, 2, 3];
  for (const [at, place] of places.entries()) {
    await page.getByRole('button', { name: words.ballots.ranking.putAt.replace('{{rank}}', String(at + 1)) }).nth(left.indexOf(place)).click();
    left.splice(left.indexOf(place), 1);
  }
  return send(worker);
}

export async function abstain(worker: Worker): Promise<string> {
  await goTo(worker, '/future/MOT-1/ballot');
  await worker.page.getByRole('radio', { name: worker.words.ballots.kind.abstain }).check();
  return send(worker);
}

async function send({ page, words }: Worker): Promise<string> {
  await page.getByRole('button', { name: words.ballots.send }).click();
  await page.getByText(words.ballots.receipt.kind).waitFor();
  return (await page.getByText(/^[0-9a-f]{64}$/).first().innerText()).trim();
}

export async function closeVote(worker: Worker, motion = 'MOT-1', after: 'closed' | 'provisional' = 'closed'): Promise<void> {
  const { page, words } = worker;
  await goTo(worker, `/future/${motion}`);
  await page.getByRole('button', { name: words.motions.close.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.motions.close.act }).click();
  await page.getByText(words.motions.state[after]).first().waitFor();
}

export async function recordDecision(worker: Worker, motion = 'MOT-1'): Promise<void> {
  const { page, words: { decisions } } = worker;
  await goTo(worker, `/future/${motion}?record`);
  await page.getByRole('radio', { name: new RegExp(decisions.effect.binding) }).check();
  await page.getByRole('button', { name: decisions.record.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: decisions.record.act }).click();
  await page.waitForURL('**/decisions/DEC-1');
}

/** Downloads what a button gives, and reads it. */
export const download = async (worker: Worker, button: string): Promise<string> => (await downloadBytes(worker, button)).toString('utf8');

export async function downloadBytes({ page }: Worker, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const stream = await (await waiting).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Presses Tab until the control of this name has the focus; fails where the keyboard does not get there. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    if (focused.includes(name)) return;
  }
  throw new Error(`the keyboard does not reach "${name}"`);
}
