import { closeBrowser, DESK, PHONE, type Device, type Language } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo, type Worker } from './steps.ts';
import { like } from './words.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

const restricted = ({ page }: Worker) => page.locator('article[data-standing=restricted]');
/** What only OSF may read: who said it, and what. */
const KEPT = { en: 'OSF was not ready to propose solutions', es: 'OSF no estaba preparada para proponer soluciones' } as const;
const SAID_BY = { en: 'said by', es: 'dicho por' } as const;

test.each<[string, Language, Device]>([
  ['on a desk in English', 'en', DESK], ['on a phone in English', 'en', PHONE], ['on a desk in Spanish', 'es', DESK], ['on a phone in Spanish', 'es', PHONE],
])('an officer of Ford-Mexico sees that her own foundation was not at the review, and who keeps what to itself, %s', async (_, language, device) => {
  const ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language, device });
  const { page, words: { meetings, statements } } = ford;
  await goTo(ford, '/meetings');
  expect(await faults(ford)).toEqual([]);
  await page.getByRole('link', { name: /MTG-1/ }).click();
  await page.getByText(meetings.missing.yours).waitFor();
  const names = new Intl.ListFormat(language).format(['Ford-Mexico', 'Avina']);
  await page.getByText(meetings.missing.title_other.replace('{{names}}', names)).waitFor();
  await page.getByText(meetings.missing.oneView.replace('{{name}}', 'OSF')).waitFor();
  await page.getByText(statements.closed_other.replace('{{count}}', '3')).waitFor();
  expect(await restricted(ford).filter({ hasText: statements.restrictedTo.replace('{{partner}}', 'OSF') }).count()).toBe(3);
  const text = await page.locator('body').innerText();
  expect(text).not.toContain(KEPT[language]);
  expect(text).not.toContain(SAID_BY[language]);
  expect(await faults(ford)).toEqual([]);
});

test('OSF\'s officer reads all three, releases one, and takes it back; Ford-Mexico reads it in between, and nothing of it stays on its page', async () => {
  const osf = await enter(product, { partner: 'OSF', role: 'officer', language: 'en' });
  const ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'en' });
  const { page, words: { statements } } = osf;
  await goTo(osf, '/meetings/MTG-1');
  expect(await restricted(osf).filter({ hasText: SAID_BY.en }).count()).toBe(3);
  const lesson = page.locator('article').filter({ hasText: KEPT.en });
  await lesson.getByRole('button', { name: statements.release.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: statements.release.act }).click();
  await lesson.getByText(statements.released.replace('{{partner}}', 'OSF')).waitFor();
  await goTo(ford, '/meetings/MTG-1');
  await ford.page.getByText(KEPT.en).waitFor();
  await lesson.getByRole('button', { name: statements.withhold }).click();
  await lesson.getByText(statements.restrictedTo.replace('{{partner}}', 'OSF')).waitFor();
  await ford.page.getByRole('link', { name: ford.words.shell.room.meetings }).click();
  await ford.page.getByRole('link', { name: /MTG-1/ }).click();
  await ford.page.getByText(statements.closed_other.replace('{{count}}', '3')).waitFor();
  await ford.page.getByText(KEPT.en).waitFor({ state: 'detached' });
  expect(await faults(osf)).toEqual([]);
});

test('the officer of the absent partner adds its view, and keeps it to itself', async () => {
  const ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'es', device: PHONE });
  const { page, words: { statements } } = ford;
  await goTo(ford, '/meetings/MTG-1');
  await page.getByRole('button', { name: statements.add.act }).click();
  await page.getByRole('button', { name: statements.add.save }).click();
  await page.getByRole('alert').waitFor();
  expect(await faults(ford)).toEqual([]);
  await page.getByLabel(statements.add.textEs, { exact: true }).fill('Nosotros lo vemos de otro modo.');
  await page.getByRole('radio', { name: like(statements.add.own) }).check();
  await page.getByRole('button', { name: statements.add.save }).click();
  await page.locator('article').filter({ hasText: 'Nosotros lo vemos de otro modo.' }).waitFor();
  const avina = await enter(product, { partner: 'Avina', role: 'delegate', language: 'es' });
  await goTo(avina, '/meetings/MTG-1');
  expect(await restricted(avina).count()).toBe(4);
  expect(await avina.page.locator('body').innerText()).not.toContain('de otro modo');
});

test('the secretariat enters a meeting, mends its list, and locks it', async () => {
  const secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'en' });
  const { page, words: { meetings } } = secretariat;
  const { form } = meetings;
  await goTo(secretariat, '/meetings');
  await page.getByRole('link', { name: meetings.enter }).click();
  await page.getByLabel(form.titleEn).fill('Meeting on the evaluation');
  await page.getByLabel(form.held).fill('one fine day');
  await page.getByLabel(form.name).fill('Ana Ejemplo');
  await page.getByLabel(form.partner).selectOption('OSF');
  await page.getByRole('button', { name: form.save }).click();
  await page.getByRole('alert').getByRole('link', { name: form.titleEs }).waitFor();
  expect(await faults(secretariat)).toEqual([]);
  await page.getByLabel(form.titleEs).fill('Reunión sobre la evaluación');
  await page.getByLabel(form.held).fill('12 January 2017');
  await page.getByText(like(form.means)).waitFor();
  await page.getByRole('button', { name: form.save }).click();
  await page.waitForURL('**/meetings/MTG-2');
  await page.getByText(meetings.missing.title_other.replace('{{names}}', 'Ford-Mexico and Avina')).waitFor();
  await page.getByRole('link', { name: meetings.edit }).click();
  await page.getByRole('button', { name: form.add }).click();
  const added = page.getByRole('group', { name: form.participant.replace('{{number}}', '2') });
  await page.keyboard.type('Beto Ejemplo');
  await added.getByLabel(form.partner).selectOption('Avina');
  await page.getByRole('button', { name: form.save }).click();
  await page.getByText(meetings.missing.title_one.replace('{{names}}', 'Ford-Mexico')).waitFor();
  await page.getByRole('button', { name: meetings.lock.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: meetings.lock.act }).click();
  await page.getByText(meetings.state.locked, { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: meetings.edit }).count()).toBe(0);
  expect(await faults(secretariat)).toEqual([]);
  await goTo(secretariat, '/meetings/MTG-2/edit');
  expect(await page.getByRole('button', { name: form.save }).count()).toBe(0);
});
