import { setTimeout } from 'node:timers/promises';
import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { chooseBytes, closeVote, enter, faults, goTo, openVote, overEdge, rank, recordDecision, type Worker } from './steps.ts';
import { like } from './words.ts';

const GRANTEE = 'Albergue Luz del Istmo A.C.';
/** Of its only overlap: no other grant of the sample is about this theme. */
const THEME = { en: 'Immigration enforcement', es: 'Control migratorio' } as const;
const OSF_FILE = [
  'Reference,Grantee,Title,Amount,Currency,Start,End,Country,Theme',
  `OSF-1,${GRANTEE},Legal clinic against arbitrary detention,60000.00,USD,01/09/2016,31/08/2018,Mexico,${THEME.en}`,
  'OSF-2,Taller de Cartografía del Golfo,Maps of the railway,21000.00,USD,15/01/2016,14/01/2017,Mexico,Migrants in transit',
].join('\n');
const FORD_FILE = [
  'Folio;Organización donataria;Título del proyecto;Monto aprobado;Moneda;Fecha de inicio;Fecha de término;País;Tema',
  'FM-1;Escuela de Oficios Ceiba;Carpintería para jóvenes;33.500,00;USD;15/03/2016;14/03/2018;El Salvador;Oportunidades en los países de origen',
].join('\n');
const KEPT = 'Clínica jurídica contra la detención arbitraria';

let product: Product;
let osf: Worker;
let ford: Worker;
let avina: Worker;
let secretariat: Worker;
/** Where the proposal stands that is kept unshared. */
let proposal: string;

beforeAll(async () => {
  product = await startProduct();
  osf = await enter(product, { partner: 'OSF', role: 'officer', language: 'en' });
  ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'es', device: PHONE });
  avina = await enter(product, { partner: 'Avina', role: 'officer', language: 'es' });
  secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'es' });
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

/** Until nothing waits that is compared, judged or counted aside. */
async function settled(): Promise<void> {
  while ((await product.sql('select from sounding_check union all select from charter_pass limit 1')).length > 0) await setTimeout(50);
}

async function bring(worker: Worker, name: string, table: string): Promise<void> {
  const { page, words: { imports } } = worker;
  await goTo(worker, '/data');
  await chooseBytes(page, name, Buffer.from(table));
  await page.waitForURL(/data\/[0-9a-f-]{36}/);
  await page.getByRole('button', { name: imports.match.act }).click();
  await page.getByRole('button', { name: imports.commit.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: imports.commit.act }).click();
  await page.getByText(imports.commit.done).waitFor();
}

interface Entered {
  readonly grantee: string;
  readonly title: string;
  readonly summary: string;
}

/** Enters a proposal on Mexico and the theme of this story. */
async function propose(worker: Worker, written: Entered): Promise<void> {
  const { page, language, words: { proposals: { enter: form } } } = worker;
  await goTo(worker, '/reviews');
  await page.getByRole('button', { name: form.act }).click();
  const values = { ...written, amount: '48000.00', startsOn: '2017-06-01', endsOn: '2018-12-31', places: 'MX' };
  for (const [name, value] of Object.entries(values)) await page.getByLabel(form[name as keyof typeof values], { exact: true }).fill(value);
  await page.getByRole('checkbox', { name: THEME[language] }).check();
  await page.getByRole('button', { name: form.save }).click();
  await page.getByRole('heading', { level: 1, name: written.title }).waitFor();
}

/** How the money of a cell of the heat map is divided, in words. */
async function moneyAt(worker: Worker, cell: string): Promise<string> {
  await goTo(worker, '/overlaps/figures');
  return (await worker.page.getByRole('link', { name: new RegExp(`^${cell}:`) }).getAttribute('aria-label')) ?? '';
}

/** Does an act that asks once more before it is done. */
async function confirm({ page }: Worker, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('two partners bring in their grants, one of them on her phone, and share them', async () => {
  await bring(osf, 'grants-2016.csv', OSF_FILE);
  await bring(ford, 'donaciones-2016.csv', FORD_FILE);
  expect(await product.sql('select count(*)::int as shared from "grant" where import_id is not null and shared_at is not null')).toEqual([{ shared: 3 }]);
  await goTo(osf, '/overlaps');
  expect(await osf.page.getByText(GRANTEE).count()).toBe(0);
});

test('she enters a proposal and keeps it unshared: she alone is told what it meets', async () => {
  const { page, words } = ford;
  await propose(ford, { grantee: GRANTEE, title: KEPT, summary: 'Asistencia legal y litigio contra la detención arbitraria de migrantes en estaciones migratorias de México.' });
  proposal = new URL(page.url()).pathname.replace('/cammina', '');
  await page.getByRole('article').filter({ hasText: GRANTEE }).getByText(words.overlaps.state.open).first().waitFor();
  expect(await faults(ford)).toEqual([]);
  for (const other of [osf, avina, secretariat]) {
    await goTo(other, '/overlaps?state=all');
    expect(await other.page.getByText(GRANTEE).count()).toBe(0);
    await goTo(other, '/overlaps/soundings');
    await other.page.getByText(other.words.soundings.trust.title).waitFor();
  }
});

test('she says that there is a conversation: whoever has a match reads it, masked, and the others nothing', async () => {
  const { page, words: { soundings } } = ford;
  await goTo(ford, proposal);
  await page.getByRole('link', { name: soundings.act }).click();
  await page.getByRole('radio', { name: THEME.es }).check();
  await page.getByRole('button', { name: soundings.form.all }).click();
  await page.getByLabel(soundings.form.reason).fill('Quizá somos dos a la misma mesa.');
  expect(await faults(ford)).toEqual([]);
  await page.getByRole('button', { name: soundings.form.submit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: soundings.title }).waitFor();
  await page.getByText(soundings.card.notOpened).waitFor();
  expect(await faults(ford)).toEqual([]);
  await settled();
  await goTo(osf, '/overlaps/soundings');
  await osf.page.getByText(new RegExp(`${GRANTEE}.*${THEME.en}`)).waitFor();
  expect(await osf.page.content()).not.toMatch(/Ford|Clínica|48.000/);
  expect(await faults(osf)).toEqual([]);
  for (const other of [avina, secretariat]) {
    await goTo(other, '/overlaps/soundings');
    await other.page.getByText(other.words.soundings.trust.title).waitFor();
  }
});

test('the other agrees to be named, and nothing happens; when she agrees too, both see the two grants', async () => {
  const { reader } = osf.words.soundings;
  await confirm(osf, reader.agree);
  await osf.page.getByText(like(reader.agreed)).waitFor();
  await goTo(ford, '/overlaps/soundings');
  expect(await ford.page.content()).not.toContain('Legal clinic');
  await confirm(ford, ford.words.soundings.card.open);
  await ford.page.getByText('Legal clinic against arbitrary detention').first().waitFor();
  expect(await faults(ford)).toEqual([]);
  await goTo(osf, '/overlaps/soundings');
  await osf.page.getByText(KEPT).first().waitFor();
});

test('they settle it by “coordinate”; nobody else has seen any of it', async () => {
  const { page, words: { soundings: { revealed }, overlaps: { answer } } } = osf;
  await page.getByRole('button', { name: revealed.settle }).click();
  await page.getByRole('radio', { name: answer.kind.coordinate }).check();
  await page.getByLabel(revealed.reason).fill('Ford-Mexico speaks to the shelter; one report for both.');
  expect(await faults(osf)).toEqual([]);
  await page.getByRole('button', { name: revealed.submit }).click();
  await page.getByText('one report for both').waitFor();
  await goTo(ford, '/overlaps/soundings');
  await ford.page.getByText(ford.words.overlaps.answer.kind.coordinate, { exact: true }).waitFor();
  for (const room of ['/overlaps?state=all', '/overlaps/soundings', '/portfolio', '/desk']) {
    await goTo(avina, room);
    expect(await avina.page.content()).not.toContain(KEPT);
  }
});

test('before there is a charter, the heat map shows money of the pool and of partners that nobody explained', async () => {
  const { words: { figures: { short } } } = osf;
  const money = await moneyAt(osf, 'Migrants in transit, Mexico');
  expect(money).toContain(short.unexplained);
  expect(money).not.toContain(short.explained);
  expect(await overEdge(osf)).toEqual([]);
});

test('an officer adds a role to the draft, and sees what it would change; the secretariat puts it to the vote', async () => {
  const { page, words: { charters } } = osf;
  await goTo(osf, '/overlaps/charter');
  await page.getByRole('button', { name: charters.form.add }).click();
  await page.getByRole('group', { name: charters.form.themes }).getByRole('checkbox', { name: THEME.en }).check();
  await page.getByLabel(charters.form.leads, { exact: true }).selectOption('OSF');
  expect(await faults(osf)).toEqual([]);
  await page.getByRole('button', { name: charters.form.add }).click();
  await page.getByRole('table', { name: charters.table.caption }).getByText(THEME.en).waitFor();
  await page.getByText(like(charters.effect.inside_other)).waitFor();
  await goTo(secretariat, '/overlaps/charter');
  await secretariat.page.getByRole('button', { name: like(secretariat.words.charters.way.act) }).click();
  await secretariat.page.getByRole('dialog').getByRole('button', { name: like(secretariat.words.charters.way.act) }).click();
  await secretariat.page.waitForURL('**/future/MOT-2');
});

test('the delegates vote on it, and by the decision it is in force', async () => {
  await openVote(secretariat, 'MOT-2');
  await rank(await enter(product, { partner: 'OSF', role: 'delegate', language: 'en' }), [0], 'MOT-2');
  await rank(await enter(product, { partner: 'Ford-Mexico', role: 'delegate', language: 'es', device: PHONE }), [0], 'MOT-2');
  await closeVote(secretariat, 'MOT-2');
  await recordDecision(secretariat, 'MOT-2');
  await settled();
  await goTo(secretariat, '/overlaps/charter');
  await secretariat.page.getByText(like(secretariat.words.charters.sheet.inForce)).waitFor();
  await secretariat.page.getByRole('link', { name: 'DEC-1' }).waitFor();
  expect(await faults(secretariat)).toEqual([]);
});

test('a new proposal inside the role of another is flagged at once, and held until the two have spoken', async () => {
  const { page, words: { charters: { flag } } } = ford;
  await propose(ford, { grantee: 'Observatorio Ceiba del Norte', title: 'Vigilancia de estaciones migratorias', summary: 'Visitas mensuales y un informe público.' });
  await page.getByRole('heading', { name: flag.title }).waitFor();
  await page.getByText(flag.state.open).waitFor();
  await page.getByRole('button', { name: flag.act }).click();
  await page.getByRole('radio', { name: flag.answer.hold }).check();
  await page.getByLabel(flag.reason).fill('Primero preguntamos a OSF.');
  await page.getByRole('button', { name: flag.act }).click();
  await page.getByText(flag.state.held, { exact: true }).waitFor();
  expect(await faults(ford)).toEqual([]);
  await goTo(avina, '/overlaps');
  expect(await avina.page.content()).not.toContain('Vigilancia de estaciones');
});

test('what the charter foresees is explained: the heat map has changed', async () => {
  const { words: { figures: { short } } } = osf;
  const money = await moneyAt(osf, 'Migrants in transit, Mexico');
  expect(money).toContain(short.explained);
  expect(money).not.toContain(short.unexplained);
  await goTo(ford, '/overlaps/figures');
  expect(await overEdge(ford)).toEqual([]);
});
