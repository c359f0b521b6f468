import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found } from '../../api/test/needles.ts';
import { grantFile, type FileRow } from '../../api/test/two-worlds/grant-file.ts';
import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { download, enter, faults, goTo, tabTo, type Worker } from './steps.ts';
import { like } from './words.ts';

const ROOT = join(import.meta.dirname, '../../..');
const NAME = 'Refugio Señora Peñaflor';
const NEEDLES = [NAME, 'Guardias nocturnas del refugio', 'OSF-2016-penaflor-77', 'MX-RFC-RSP160101AB1', 'psicosocial nocturno'];

const ROWS: readonly FileRow[] = [
  {
    id: 'OSF-2016-penaflor-77', funder: 'Open Society Foundations', grantee: NAME, granteeId: 'MX-RFC-RSP160101AB1', title: 'Guardias nocturnas del refugio',
    description: 'Defensa legal y acompañamiento psicosocial nocturno para migrantes en tránsito.', amount: 61_000, currency: 'USD', awardedOn: '2016-07-04', country: 'MX',
  },
  {
    id: 'OSF-2016-other-78', funder: 'Open Society Foundations', grantee: 'Red de Litigio del Istmo', granteeId: 'GT-NIT-1', title: 'Litigation, third phase',
    description: 'Strategic litigation before courts in Guatemala.', amount: 42_000, currency: 'USD', awardedOn: '2016-08-01', country: 'GT',
  },
];

/** Rooms in which a grantee would be found. */
const ROOMS = [
  '/desk', '/portfolio', '/portfolio?q=pe%C3%B1aflor', '/portfolio/grantees', '/portfolio/grantees?q=Se%C3%B1ora', '/portfolio/pools', '/overlaps?state=all', '/future', '/decisions',
  '/people', '/people/organisations', '/data', '/data/facts', '/account', '/portfolio/pools/ORG-1', '/reviews', '/reviews/PR-1', '/meetings', '/future/timeline',
];

const scratch = mkdtempSync(join(tmpdir(), 'acuerdo-protect-'));
let product: Product;
let osf: Worker;
let ford: Worker;
let secretariat: Worker;
let codeName: string;
let bookBefore: string;
/** Where the grant and its grantee stand for everybody, before they are protected. */
let grantRoom: string;
let granteeRoom: string;

beforeAll(async () => {
  product = await startProduct();
  osf = await enter(product, { partner: 'OSF', role: 'officer', language: 'en' });
  ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'es' });
  secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'en' });
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
  rmSync(scratch, { recursive: true });
});

/** Everything that a browser keeps of this site, and everything that stands in its page. */
async function keptBy({ page }: Worker): Promise<string> {
  const kept = await page.evaluate(async () => {
    const databases = await Promise.all((await indexedDB.databases()).map(async ({ name }) => name ?? ''));
    const caches = await Promise.all((await window.caches.keys()).map(async (key) => [key, ...(await (await window.caches.open(key)).keys()).map(({ url }) => url)].join(' ')));
    return JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, databases, caches, history: history.state as unknown, title: document.title, address: location.href });
  });
  return [kept, JSON.stringify(await page.context().cookies()), await page.content()].join('\n');
}

/** The rooms that tell somebody: on the page, in its print, in what the browser keeps, or in what came over the line. */
async function roomsThatTell(worker: Worker, rooms: readonly string[] = [...ROOMS, grantRoom, granteeRoom]): Promise<string[]> {
  const telling: string[] = [];
  let room = '';
  const listen = async (response: { url(): string; body(): Promise<Buffer> }) => {
    if (!/graphql|record/.test(response.url())) return;
    if (found(await response.body().catch(() => Buffer.from('')), NEEDLES).length > 0) telling.push(`${room}: ${response.url()}`);
  };
  worker.page.on('response', listen);
  for (room of rooms) {
    await goTo(worker, room);
    const asked = decodeURIComponent(room.split('?q=')[1] ?? '');
    const kept = (await keptBy(worker)).replaceAll(asked === '' ? '\0' : asked, '');
    await worker.page.emulateMedia({ media: 'print' });
    const printed = await worker.page.innerText('body');
    await worker.page.emulateMedia({ media: 'screen' });
    if (found(kept + printed, NEEDLES).length > 0) telling.push(room);
  }
  worker.page.off('response', listen);
  return telling;
}

function verified(text: string): number | null {
  const file = join(scratch, 'book.json');
  writeFileSync(file, text);
  return spawnSync(process.execPath, [join(ROOT, 'apps/cli/src/main.ts'), 'verify', file, '--json'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }).status;
}

test('an officer brings a file in and shares it: everybody finds the grantee', async () => {
  const { page, words: { imports } } = osf;
  await goTo(osf, '/data');
  await page.setInputFiles('input[type=file]', { name: 'osf-2016.json', mimeType: 'application/json', buffer: Buffer.from(grantFile(ROWS)) });
  await page.waitForURL(/data\/[0-9a-f-]{36}/);
  await page.getByRole('checkbox', { name: imports.commit.share }).check();
  await page.getByRole('button', { name: imports.commit.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: imports.commit.act }).click();
  await page.getByText(imports.commit.done).waitFor();
  const [shared] = await product.sql<{ grant: string; grantee: string }>(
    'select g.short_id as grant, p.short_id as grantee from "grant" g join party p on p.collaborative_id = g.collaborative_id and p.id = g.grantee_id where p.name = $1', [NAME]);
  [grantRoom, granteeRoom] = [`/portfolio/${shared?.grant}`, `/portfolio/grantees/${shared?.grantee}`];
  const telling = await roomsThatTell(ford);
  for (const room of ['/portfolio', '/portfolio/grantees', grantRoom, granteeRoom]) expect(telling).toContain(room);
  await goTo(secretariat, '/decisions');
  bookBefore = await download(secretariat, secretariat.words.books.export);
});

test('she protects it from the list, by keyboard alone, and it has a code name at once', async () => {
  const { page, words: { protection } } = osf;
  await goTo(osf, '/portfolio/grantees');
  await tabTo(page, protection.actOf.replace('{{name}}', NAME));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(protection.confirm.final).waitFor();
  expect(await faults(osf)).toEqual([]);
  await tabTo(page, protection.act);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText(NAME).waitFor({ state: 'detached' });
  const link = page.getByRole('row').filter({ hasText: osf.words.grants.sight.protected }).getByRole('link').first();
  codeName = await link.innerText();
  expect(codeName).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
  expect(await faults(osf)).toEqual([]);
});

test('nobody else finds it in any room, search, print, answer or store of their browser', async () => {
  for (const worker of [ford, secretariat]) expect(await roomsThatTell(worker)).toEqual([]);
  for (const worker of [ford, secretariat]) {
    await goTo(worker, granteeRoom).catch(() => undefined);
    await worker.page.getByText(worker.words.shell.notFound.title).waitFor();
  }
});

test('she herself finds the code name everywhere, and the name nowhere', async () => {
  const { page } = osf;
  await goTo(osf, `/portfolio/grantees?q=${encodeURIComponent(codeName)}`);
  await page.getByRole('link', { name: codeName }).first().click();
  await page.getByRole('heading', { level: 1, name: codeName }).waitFor();
  const [party] = await product.sql<{ id: string }>('select id from party where name = $1', [NAME]);
  const [file] = await product.sql<{ id: string }>(`select i.id from "import" i join stored_file f on f.id = i.file_id where f.name = 'osf-2016.json'`);
  expect(await roomsThatTell(osf, [...ROOMS, grantRoom, granteeRoom, `/portfolio/grantees/${party?.id}`, `/data/${file?.id}?rows=all`])).toEqual([]);
  expect(await faults(osf)).toEqual([]);
});

test('the name is shown by one act, is not printed, and leaves nothing in the browser', async () => {
  const { page, words: { protection } } = osf;
  await goTo(osf, granteeRoom);
  await page.getByRole('button', { name: protection.show.act }).click();
  const shown = page.getByRole('region', { name: protection.show.title });
  await shown.getByText(NAME).waitFor();
  expect(await faults(osf)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(found(await page.innerText('body'), NEEDLES)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await shown.getByRole('button', { name: protection.show.hide }).click();
  await shown.waitFor({ state: 'detached' });
  expect(found(await keptBy(osf), NEEDLES)).toEqual([]);
  await goTo(osf, '/desk');
  await page.getByText(`The name behind ${codeName} was shown`).first().waitFor();
  expect(await roomsThatTell(osf, ['/desk', granteeRoom])).toEqual([]);
});

test('on a phone, in Spanish, a grant is protected where it stands, and the protection is taken off again', async () => {
  const phone = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'es', device: PHONE });
  const { page, words: { protection } } = phone;
  await goTo(phone, '/portfolio');
  await page.getByRole('button', { name: protection.actOf.replace('{{name}}', 'Defensa legal de migrantes en tránsito') }).click();
  expect(await faults(phone)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: protection.act }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Defensa legal de migrantes en tránsito' }).waitFor({ state: 'detached' });
  await goTo(phone, '/portfolio/GR-2');
  expect(await faults(phone)).toEqual([]);
  await page.getByRole('button', { name: protection.open.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: protection.open.act }).click();
  await page.getByRole('heading', { level: 1, name: 'Defensa legal de migrantes en tránsito' }).waitFor();
});

test('removed for good, nothing of it is left, and the record verifies before and after', async () => {
  const { page, words: { protection } } = osf;
  await goTo(osf, granteeRoom);
  await page.getByRole('button', { name: protection.purge.act }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(like(protection.purge.type)).fill('Another Name');
  await dialog.getByRole('button', { name: protection.purge.act }).click();
  await dialog.getByText('This is not its code name', { exact: false }).first().waitFor();
  expect(await faults(osf)).toEqual([]);
  await dialog.getByLabel(like(protection.purge.type)).fill(codeName);
  await dialog.getByRole('button', { name: protection.purge.act }).click();
  await page.getByText(protection.purge.done.replace('{{name}}', codeName)).waitFor();
  expect(await faults(osf)).toEqual([]);
  expect(await roomsThatTell(osf)).toEqual([]);
  expect(await product.sql('select 1 from party where name = $1', [NAME])).toEqual([]);
  await goTo(secretariat, '/decisions');
  const bookAfter = await download(secretariat, secretariat.words.books.export);
  expect([verified(bookBefore), verified(bookAfter)]).toEqual([0, 0]);
  expect(found(bookAfter, NEEDLES)).toEqual([]);
});

test('in all that time the server logged nothing of it', () => {
  expect(found(product.logged(), NEEDLES)).toEqual([]);
});
