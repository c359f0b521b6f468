import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, DESK, PHONE, type Device } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { chooseBytes, download, enter, faults, goTo, type Worker } from './steps.ts';
import { like } from './words.ts';

const DONACIONES = readFileSync(join(import.meta.dirname, '../../../libs/exchange/fixtures/donaciones-fundacion-ejemplo.csv'), 'utf8');
/** The same sheet, whose every amount can be read in two ways, as Windows writes it. */
const UNDECIDED = DONACIONES.replace('185.000,00', '185.000').replace('1.234,56', '1.234').replace('420.500,5', '420.500').replace(/^;TOTAL.*\n/m, '');

const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1');
const field = (worker: Worker, term: string, row: number) => worker.words.imports.rows.correct.replace('{{field}}', term).replace('{{row}}', String(row));

async function correct(worker: Worker, term: string, row: number, value: string): Promise<void> {
  const { page, words } = worker;
  await page.getByRole('button', { name: field(worker, term, row), exact: true }).click();
  await page.getByRole('textbox', { name: field(worker, term, row), exact: true }).fill(value);
  await page.getByRole('button', { name: words.imports.rows.save, exact: true }).click();
  await page.getByText(value, { exact: true }).first().waitFor();
}

async function write({ page, words }: Worker, share: boolean): Promise<void> {
  const { commit } = words.imports;
  if (!share) await page.getByRole('checkbox', { name: commit.share }).uncheck();
  await page.getByRole('button', { name: commit.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: commit.act }).click();
  await page.getByText(commit.done).waitFor();
}

async function bring({ page }: Worker, name: string, bytes: Buffer): Promise<void> {
  await chooseBytes(page, name, bytes);
  await page.waitForURL(/data\/[0-9a-f-]{36}/);
}

describe.each<[string, Device]>([['on a desk', DESK], ['on a phone', PHONE]])('an officer of Avina, in Spanish, %s', (_, device) => {
  let product: Product;
  let officer: Worker;
  beforeAll(async () => {
    product = await startProduct();
    officer = await enter(product, { partner: 'Avina', role: 'officer', language: 'es', device });
  });
  afterAll(async () => {
    await closeBrowser();
    await product?.stop();
  });

  test('drops her sheet, and finds its columns told by their headings with her own values beside', async () => {
    const { page, words } = officer;
    await goTo(officer, '/data');
    expect(await faults(officer)).toEqual([]);
    await bring(officer, 'donaciones.csv', windows1252(UNDECIDED));
    await page.getByRole('heading', { name: words.imports.match.title }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Monto' }).locator('option:checked').innerText()).toBe('Monto aprobado');
    await page.getByText('Casa Abierta del Suchiate, A.C.').waitFor();
    await page.getByText(words.imports.match.confidence.sure).first().waitFor();
    expect(await faults(officer)).toEqual([]);
  });

  test('is asked which mark and which order the file uses, with its own values, and not before she answers are rows checked', async () => {
    const { page, words: { imports } } = officer;
    await page.getByText('«185.000», en la fila 4, puede ser dos montos', { exact: false }).waitFor();
    await page.getByRole('button', { name: imports.match.act }).click();
    await page.getByText('Indique si antes de los decimales va un punto o una coma', { exact: false }).first().waitFor();
    await page.getByRole('radio', { name: imports.marks.comma }).check();
    await page.getByRole('radio', { name: imports.days.dmy }).check();
    expect(await faults(officer)).toEqual([]);
    await page.getByRole('button', { name: imports.match.act }).click();
    await page.getByText(like(imports.rows.onlyFindings)).waitFor();
    expect(await product.sql('select count(*)::int as grants from "grant" where import_id is not null')).toEqual([{ grants: 0 }]);
    expect(await faults(officer)).toEqual([]);
  });

  test('mends a currency and an amount; what she wrote stays beside it', async () => {
    const { page } = officer;
    await correct(officer, 'Moneda', 7, 'MXN');
    await page.getByRole('checkbox', { name: officer.words.imports.rows.onlyFindings }).click();
    await page.getByText('Albergue y orientación jurídica').waitFor();
    await correct(officer, 'Monto', 5, '1.234,56');
    expect(await page.locator('del').filter({ hasText: /^1\.234$/ }).count()).toBe(1);
    expect(await page.locator('data[value="1234.56 USD"]').count()).toBe(1);
    expect(await faults(officer)).toEqual([]);
  });

  test('writes it, and finds each grant in her portfolio to the cent', async () => {
    const { page } = officer;
    await write(officer, false);
    expect(await faults(officer)).toEqual([]);
    await goTo(officer, '/portfolio');
    await page.getByText('Acompañamiento psicosocial').first().waitFor();
    expect(await page.locator('data[value="1234.56 USD"]').count()).toBe(1);
    expect(await product.sql('select external_id as id, amount, currency from "grant" where import_id is not null order by 1')).toEqual([
      { id: 'FE-2016-01', amount: '185000.00', currency: 'MXN' }, { id: 'FE-2016-02', amount: '1234.56', currency: 'USD' }, { id: 'FE-2016-03', amount: '420500.00', currency: 'MXN' },
      { id: 'FE-2016-04', amount: '96000.00', currency: 'MXN' }, { id: 'FE-2016-05', amount: '75000.00', currency: 'GTQ' },
    ]);
    await page.getByRole('link', { name: 'Acompañamiento psicosocial' }).first().click();
    await page.getByText('FE-2016-02', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'https://ejemplo.org/donaciones/fe-2016-02' }).waitFor();
    expect(await faults(officer)).toEqual([]);
  });

  test('brings the same sheet again with one click, and nothing changes; then takes the first import back', async () => {
    const { page, words: { imports } } = officer;
    const before = await product.sql('select id, version from "grant" order by id');
    await goTo(officer, '/data');
    await bring(officer, 'donaciones.csv', windows1252(UNDECIDED));
    await page.getByText(imports.match.remembered).waitFor();
    await page.getByRole('button', { name: imports.match.act }).click();
    await page.getByRole('heading', { name: imports.commit.title }).waitFor();
    await write(officer, false);
    await page.getByText(imports.commit.nothing).waitFor();
    expect(await product.sql('select id, version from "grant" order by id')).toEqual(before);
    await goTo(officer, '/data');
    await page.getByRole('link', { name: 'donaciones.csv' }).last().click();
    await page.getByRole('button', { name: imports.undo.act }).click();
    await page.getByRole('dialog').getByRole('button', { name: imports.undo.act }).click();
    await page.getByText(imports.state.undone).first().waitFor();
    expect(await product.sql('select count(*)::int as grants from "grant" where import_id is not null')).toEqual([{ grants: 0 }]);
  });

  test('a sheet that decides its mark says so with the row, its total is left out, and the findings go home as a table', async () => {
    const { page, words: { imports } } = officer;
    await goTo(officer, '/data');
    const template = await download(officer, imports.template.act);
    expect(template).toContain('Donatario,Título,Monto,Moneda,Inicio,Término,Lugar,Tema');
    await bring(officer, 'con-total.csv', Buffer.from(DONACIONES));
    await page.getByText('Lo decide el archivo: «185.000,00», en la fila 4', { exact: false }).waitFor();
    await page.getByRole('button', { name: imports.match.act }).click();
    await page.getByRole('button', { name: imports.rows.leaveRow.replace('{{row}}', '9') }).click();
    await page.getByRole('button', { name: imports.rows.takeRow.replace('{{row}}', '9') }).waitFor();
    expect(await faults(officer)).toEqual([]);
    expect(await download(officer, imports.rows.download)).toContain('Moneda es «pesos»');
  });
});
