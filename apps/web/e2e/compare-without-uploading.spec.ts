import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { closeBrowser, DESK, PHONE, type Device } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { chooseBytes, enter, faults, goTo, type Worker } from './steps.ts';
import { like } from './words.ts';

const HEAD = 'Folio;Organización donataria;Título del proyecto;Monto aprobado;Moneda;Fecha de inicio;Fecha de término;País;Tema';
const CASA = 'AV-9001;Casa del Sur, I.A.P.;Brigada jurídica Xadani;45.678,90;USD;15/08/2016;14/08/2018;México;Migrantes en tránsito';
const OTHERS = [
  'AV-9002;Huertos del Papaloapan;Semilleros de chayote;12.345,67;USD;01/02/2016;31/01/2018;Brasil;Huertos',
  'AV-9003;Red de litigio del istmo A.C.;Peritajes Tehuana;33.210,55;USD;01/09/2016;31/08/2017;Guatemala;Marcos regionales de política pública',
  'AV-9004;Cooperativa Cocuyo;Telares y tintes;98.765,43;USD;01/03/2016;28/02/2017;Perú;Oficios',
];
const FILE = Buffer.from([HEAD, CASA, ...OTHERS].join('\n'));

/** What only the file says, of the row that will be shared and of the others, however it is written. */
const WORDS_OF_CASA = ['AV-9001', 'Casa del Sur', 'Xadani', '45.678', '45678'];
const WORDS_OF_OTHERS = ['AV-9002', 'AV-9003', 'AV-9004', 'Papaloapan', 'chayote', 'istmo A.C', 'Tehuana', 'Cocuyo', 'Telares', '12.345', '12345', '33.210', '33210', '98.765', '98765', 'reservado'];

/** Listens to all that a window sends, its workers too. */
function listen(page: Page) {
  const requests: Request[] = [];
  const sockets: string[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.on('websocket', (socket) => sockets.push(socket.url()));
  const textOf = (request: Request) => [decodeURIComponent(request.url()), request.postDataBuffer()?.toString('utf8') ?? '', JSON.stringify(request.headers())].join('\n');
  return {
    /** Which of the words were in an address, a header or a body so far. */
    said: (words: readonly string[]) => requests.flatMap((request) => words.filter((word) => textOf(request).includes(word)).map((word) => `${word} in ${request.method()} ${request.url()}`)),
    /** What could carry something unread: anything but a page, a script or a listed operation. */
    unread: () => [...sockets, ...requests.filter((request) => request.method() !== 'GET' && !(request.url().endsWith('/graphql') && request.postDataBuffer())).map((request) => `${request.method()} ${request.url()}`)],
    count: () => requests.length,
  };
}

/** What the browser keeps beyond the page. */
const stored = (page: Page) => page.evaluate(async () => JSON.stringify([
  { ...localStorage }, { ...sessionStorage }, (await indexedDB.databases()).map(({ name }) => name), await caches.keys(), document.title, history.state as unknown,
]));

async function match({ page, words }: Worker): Promise<void> {
  await page.getByRole('heading', { name: words.imports.match.title }).waitFor();
  await page.getByRole('button', { name: words.compare.match }).click();
}

describe.each<[string, Device]>([['on a desk', DESK], ['on a phone', PHONE]])('an officer of Avina, in Spanish, %s', (_, device) => {
  let product: Product;
  let officer: Worker;
  let net: ReturnType<typeof listen>;
  beforeAll(async () => {
    product = await startProduct();
    officer = await enter(product, { partner: 'Avina', role: 'officer', language: 'es', device });
    await goTo(officer, '/overlaps');
    await officer.page.getByRole('link', { name: officer.words.shell.view.compare }).click();
    await officer.page.getByRole('heading', { level: 1, name: officer.words.compare.title }).waitFor();
    net = listen(officer.page);
  });
  afterAll(async () => {
    await closeBrowser();
    await product?.stop();
  });

  test('chooses her spreadsheet and says which column is what, by the same form as an import', async () => {
    const { page, words } = officer;
    expect(await faults(officer)).toEqual([]);
    await chooseBytes(page, 'reservado.csv', FILE);
    await page.getByRole('heading', { name: words.imports.match.title }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Monto' }).locator('option:checked').innerText()).toBe('Monto aprobado');
    await page.getByText('Huertos del Papaloapan').waitFor();
    expect(await faults(officer)).toEqual([]);
  });

  test('sees what meets, the most important first, with evidence and both sides; nothing of her file has left', async () => {
    const { page, words: { compare } } = officer;
    await match(officer);
    await page.getByRole('heading', { name: compare.result.title }).waitFor();
    await page.getByText('Se compararon 4 filas', { exact: false }).waitFor();
    expect(await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Casa del Sur, I.A.P.: Brigada jurídica Xadani', 'Red de litigio del istmo A.C.: Peritajes Tehuana',
    ]);
    await page.getByRole('article').first().getByText(compare.row.evidence).first().click();
    await page.getByText('Litigation for migrants in transit').first().waitFor();
    expect(await faults(officer)).toEqual([]);
    expect(net.count()).toBeGreaterThan(0);
    expect(net.said([...WORDS_OF_CASA, ...WORDS_OF_OTHERS])).toEqual([]);
    expect(net.unread()).toEqual([]);
    expect(await stored(page)).not.toMatch(/Casa|reservado|Papaloapan/);
    expect(await product.sql('select count(*)::int as files from stored_file')).toEqual([{ files: 0 }]);
  });

  test('a refusal of the server is shown, and leaves everything as it was', async () => {
    const { page, words: { compare } } = officer;
    await page.getByRole('checkbox', { name: 'Compartir la fila 2', exact: false }).check();
    await page.route('**/files', (route) => route.fulfill({ status: 413, contentType: 'application/json', body: '{"errors":[{"message":"Pesa más de 20 MB."}]}' }));
    await page.getByRole('button', { name: like(compare.share.act_one) }).click();
    await page.getByRole('dialog').getByRole('button', { name: like(compare.share.act_one) }).click();
    await page.getByText('Pesa más de 20 MB.').waitFor();
    await page.unroute('**/files');
    expect(await page.getByRole('checkbox', { name: 'Compartir la fila 2', exact: false }).isChecked()).toBe(true);
    expect(await product.sql('select count(*)::int as grants from "grant" where import_id is not null')).toEqual([{ grants: 0 }]);
  });

  test('is told exactly which row and fields leave, shares it, and nothing of the other rows has left', async () => {
    const { page, words: { compare } } = officer;
    await page.getByRole('button', { name: like(compare.share.act_one) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Fila 2: Casa del Sur, I.A.P., «Brigada jurídica Xadani»').waitFor();
    await dialog.getByText('Donatario, Título, Monto, Moneda, Inicio, Término, Lugar, Tema', { exact: false }).waitFor();
    expect(await faults(officer)).toEqual([]);
    await dialog.getByRole('button', { name: like(compare.share.act_one) }).click();
    await page.getByText(compare.share.done).waitFor();
    await page.getByText('Se compartió 1 donación.', { exact: false }).waitFor();
    await page.getByText(compare.row.shared, { exact: true }).waitFor();
    expect(await faults(officer)).toEqual([]);
    const [{ sent, name }] = await product.sql<{ sent: string; name: string }>(`select convert_from(bytes, 'UTF8') as sent, name from stored_file`);
    expect(sent.trim().split('\r\n').slice(1)).toEqual(['"Casa del Sur, I.A.P.",Brigada jurídica Xadani,45678.9,USD,2016-08-15,2018-08-14,México,Migrantes en tránsito,AV-9001']);
    expect(name).not.toContain('reservado');
    expect(net.said(WORDS_OF_OTHERS)).toEqual([]);
    expect(net.unread()).toEqual([`POST ${product.origin}/files`, `POST ${product.origin}/files`]);
    expect(net.said([compare.share.fileName])).toHaveLength(2);
    expect(await product.sql(`select title, amount::text, currency, starts_on::text as start, ends_on::text as end, shared_at is not null as shared, short_id is not null as numbered from "grant" where import_id is not null`))
      .toEqual([{ title: 'Brigada jurídica Xadani', amount: '45678.90', currency: 'USD', start: '2016-08-15', end: '2018-08-14', shared: true, numbered: true }]);
  });

  test('another partner now sees the overlap on the board', async () => {
    const ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'en' });
    await goTo(ford, '/overlaps');
    await ford.page.getByRole('link', { name: /Avina.*Casa del Sur/ }).first().waitFor();
    expect(await ford.page.getByText(/Peritajes|Papaloapan|istmo A\.C/).count()).toBe(0);
  });

  test('goes to the board and back: the file is forgotten; chosen again, the shared row is already here', async () => {
    const { page, words: { compare } } = officer;
    await page.getByRole('link', { name: compare.share.toOverlaps }).click();
    await page.getByRole('link', { name: /Avina.*Casa del Sur/ }).first().waitFor();
    await page.getByRole('link', { name: officer.words.shell.view.compare }).click();
    await page.getByRole('heading', { name: compare.choose }).waitFor();
    expect(await page.getByText('Papaloapan').count()).toBe(0);
    await chooseBytes(page, 'reservado.csv', FILE);
    await match(officer);
    await page.getByText(like(compare.result.held_one)).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await faults(officer)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: compare.choose }).waitFor();
    expect(await stored(page)).not.toMatch(/Casa|reservado|Papaloapan/);
    expect(net.said(WORDS_OF_OTHERS)).toEqual([]);
  });

  test('a file that meets nothing says so, with how many were compared; a comparison can be cancelled; a file that is none is refused', async () => {
    const { page, words: { compare } } = officer;
    await chooseBytes(page, 'nada.csv', Buffer.from([HEAD, OTHERS[0], OTHERS[2]].join('\n')));
    await match(officer);
    await page.getByText(compare.result.nothing).waitFor();
    await page.getByText(/Se compararon 2 filas con \d+ donaciones, por donatario/).waitFor();
    expect(await faults(officer)).toEqual([]);
    await page.getByRole('button', { name: compare.another }).click();
    let release = (): void => undefined;
    await page.route('**/graphql', async (route) => {
      await new Promise<void>((go) => { release = go; });
      await route.continue().catch(() => undefined);
    });
    await chooseBytes(page, 'fondo-puente.json', readFileSync(join(import.meta.dirname, '../../../libs/exchange/fixtures/fondo-puente.json')));
    await page.getByText(compare.progress.begin).first().waitFor();
    expect(await faults(officer)).toEqual([]);
    await page.getByRole('button', { name: compare.progress.cancel }).click();
    await page.getByRole('heading', { name: compare.choose }).waitFor();
    release();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await chooseBytes(page, 'acta.pdf', Buffer.from('%PDF-1.4'));
    await page.getByText(compare.notOpened).waitFor();
    expect(await faults(officer)).toEqual([]);
  });
});
