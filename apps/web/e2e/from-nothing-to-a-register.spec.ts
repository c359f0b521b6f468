import { closeBrowser, DESK, openWindow, PHONE, type Device, type Language } from './browser.ts';
import { FOUNDING_CODE, startProduct, type Product } from './product.ts';
import { download, faults } from './steps.ts';
import { wordsOf } from './words.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

test.each<[string, Language, Device]>([
  ['on a desk in English', 'en', DESK],
  ['on a phone in Spanish', 'es', PHONE],
])('a new collaborative, from nothing to a printed register, %s', async (_, language, device) => {
  const { page } = await openWindow(product.origin, language, device);
  const words = wordsOf(language);
  const { founding, decisions, parties, people, pools, accounts, ui } = words;
  const worker = { page, words, language };

  await page.goto(`/new#${encodeURIComponent(FOUNDING_CODE)}`);
  expect(await faults(worker)).toEqual([]);
  await page.getByLabel(founding.field.name, { exact: true }).fill(`Fondo Común ${language}`);
  await page.getByLabel(founding.field.personName).fill('Ana Ejemplo');
  await page.getByLabel(founding.field.email).fill(`ana-${language}@example.org`);
  await page.getByRole('textbox', { name: founding.field.password }).fill('una frase se recuerda bien');
  await page.getByRole('button', { name: founding.act }).click();
  await page.waitForURL(`**/fondo-comun-${language}/desk`);
  await page.getByRole('heading', { name: founding.setup.title }).waitFor();
  expect(await faults(worker)).toEqual([]);

  await page.getByRole('link', { name: founding.setup.partners }).click();
  await page.getByRole('button', { name: parties.addPartner.act }).click();
  await page.getByRole('textbox', { name: parties.addPartner.name, exact: true }).fill('Fundación Ejemplo');
  await page.getByLabel(parties.addPartner.shortName).fill('Ejemplo');
  await page.getByLabel(parties.addPartner.letter).fill('E');
  await page.getByLabel(parties.addPartner.since).fill('2015');
  await page.getByRole('button', { name: parties.addPartner.act }).last().click();
  await page.getByRole('heading', { name: /Fundación Ejemplo/ }).waitFor();

  await page.goto(`/fondo-comun-${language}/people`);
  await page.getByRole('textbox', { name: people.invite.name, exact: true }).fill('Berta Ejemplo');
  await page.getByLabel(people.invite.email).fill(`berta-${language}@example.org`);
  await page.getByRole('checkbox', { name: accounts.role.delegate }).check();
  await page.getByRole('button', { name: people.invite.act }).click();
  await page.locator('code').filter({ hasText: '/invitation#' }).waitFor();

  await page.goto(`/fondo-comun-${language}/portfolio/pools/ORG-1`);
  await page.getByRole('button', { name: pools.cycles.act }).click();
  await page.getByRole('textbox', { name: pools.cycles.name, exact: true }).fill('2015–2017');
  await page.getByLabel(pools.cycles.from).fill('2015-01-01');
  await page.getByLabel(pools.cycles.to).fill('2017-12-31');
  await page.getByRole('button', { name: pools.cycles.save }).click();
  await page.getByText('2015–2017').first().waitFor();
  expect(await faults(worker)).toEqual([]);

  await page.goto(`/fondo-comun-${language}/desk`);
  await page.getByRole('link', { name: founding.setup.decisions }).click();
  await page.waitForURL('**/decisions/past');
  await page.getByRole('button', { name: decisions.past.act }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await faults(worker)).toEqual([]);
  await page.getByRole('textbox', { name: decisions.past.field.title, exact: true }).fill('Sede del fondo común');
  await page.getByRole('textbox', { name: decisions.past.field.text, exact: true }).fill('El fondo común tiene su sede en Bogotá.');
  await page.getByLabel(decisions.past.field.decided).fill('2013');
  await page.getByRole('radio', { name: decisions.effect.binding }).check();
  await page.getByLabel(decisions.past.field.source).fill('Acta 3');
  await page.getByRole('button', { name: decisions.past.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: decisions.past.act }).click();
  await page.waitForURL('**/decisions/DEC-1');
  await page.getByText(decisions.past.unknown).first().waitFor();

  await page.goto(`/fondo-comun-${language}/decisions`);
  await page.getByRole('heading', { name: decisions.libro.title }).waitFor();
  expect(await faults(worker)).toEqual([]);
  expect(await download(worker, ui.prints.md)).toContain('## DEC-1. Sede del fondo común');
});
