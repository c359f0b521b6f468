import type { Page } from 'playwright-core';
import { closeBrowser, openWindow, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo, type Worker } from './steps.ts';
import { like, wordsOf } from './words.ts';

let product: Product;
let secretariat: Worker;
let address: string;
beforeAll(async () => {
  product = await startProduct();
  secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'en' });
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
};

test('the secretariat writes a call, is told what is missing, and opens it', async () => {
  const { page, words: { calls } } = secretariat;
  await goTo(secretariat, '/reviews/calls');
  await page.getByRole('button', { name: calls.form.act }).click();
  await page.getByRole('button', { name: calls.form.save }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await faults(secretariat)).toEqual([]);
  await fill(page, {
    titleEn: 'Shelters on the route', titleEs: 'Albergues en la ruta', textEn: 'For houses that open at night.', textEs: 'Para casas que abren de noche.',
    opensAt: '2017-02-01T09:00', closesAt: '2017-03-01T18:00', smallest: '5000', largest: '40000', currency: 'usd', places: 'mx, gt', 'questions.0.textEn': 'Who decides?', 'questions.0.textEs': '¿Quién decide?',
  });
  await page.getByRole('button', { name: calls.form.more }).click();
  await page.locator('[name="questions.1.kind"]').selectOption('choice');
  await fill(page, { 'questions.1.textEn': 'Open at night?', 'questions.1.textEs': '¿Abren de noche?', 'questions.1.choicesEn': 'Yes\nNo', 'questions.1.choicesEs': 'Sí\nNo' });
  await page.getByRole('button', { name: calls.form.save }).click();
  await page.getByRole('link', { name: 'Shelters on the route' }).click();
  await page.getByRole('button', { name: calls.open.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: calls.open.act }).click();
  await page.getByText('CALL-1').first().waitFor();
  expect(await faults(secretariat)).toEqual([]);
  address = await page.getByRole('link', { name: calls.address }).getAttribute('href') ?? '';
});

test('somebody without an account applies on a phone: told what is missing, saved by a link, submitted for a receipt', async () => {
  const { page } = await openWindow(product.origin, 'es', PHONE);
  const words = wordsOf('es');
  const { calls } = words;
  const applicant: Worker = { page, words, language: 'es' };
  await page.goto(address);
  await page.getByRole('button', { name: calls.public.submit }).waitFor();
  expect(await faults(applicant)).toEqual([]);
  await fill(page, { organisation: 'Casa Luna Llena' });
  await page.getByRole('button', { name: calls.public.submit }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await faults(applicant)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await page.getByRole('button', { name: calls.public.save }).waitFor();
  expect(await page.locator('[name="organisation"]').inputValue()).toBe('Casa Luna Llena');
  await fill(page, { contact: 'Ana, 555', title: 'Veinte camas', summary: 'Camas para quien llega de noche.', amount: '20000', startsOn: '2017-04-01', endsOn: '2018-03-31', 'answers.0': 'La asamblea.' });
  await page.locator('[name="answers.1"]').selectOption('0');
  await page.getByLabel('México').check();
  await page.getByRole('button', { name: calls.public.save }).click();
  await page.getByText(calls.public.saved).waitFor();
  expect(await faults(applicant)).toEqual([]);
  await page.getByRole('button', { name: calls.public.submit }).click();
  await page.getByText(like(calls.receipt.title)).waitFor();
  expect(await faults(applicant)).toEqual([]);
});

test('what came in is a proposal, with what was answered', async () => {
  const { page, words: { calls } } = secretariat;
  await goTo(secretariat, '/reviews');
  await page.getByRole('link', { name: 'Veinte camas' }).click();
  await page.getByText(calls.answers.title).waitFor();
  await page.getByText('La asamblea.').waitFor();
  expect(await faults(secretariat)).toEqual([]);
});

test('she speaks with the grantee for everybody, notes a call on a phone and shares it, and hands it on', async () => {
  const worker = await enter(product, { partner: 'OSF', role: 'officer', language: 'es', device: PHONE });
  const { page, words: { contacts } } = worker;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await goTo(worker, '/portfolio/grantees/ORG-5');
  await button(contacts.take).click();
  await button(contacts.handOn.act).waitFor();
  await button(contacts.note.act).click();
  await button(contacts.note.save).click();
  await page.getByRole('alert').first().waitFor();
  expect(await faults(worker)).toEqual([]);
  await fill(page, { text: 'Piden que el informe llegue una sola vez.' });
  await button(contacts.note.save).click();
  await button(contacts.share).click();
  await button(contacts.takeBack).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(worker)).toEqual([]);
  await button(contacts.handOn.act).click();
  const colleague = page.locator('[name="toId"]').locator('option', { hasText: 'Ford-Mexico · program officer' });
  await page.locator('[name="toId"]').selectOption(await colleague.getAttribute('value') ?? '');
  expect(await faults(worker)).toEqual([]);
  await page.locator('form').getByRole('button', { name: contacts.handOn.save }).click();
  await page.getByText('Ford-Mexico · program officer').first().waitFor();
  await page.getByText(/Pídele que te pase/).waitFor();
  expect(await faults(worker)).toEqual([]);
});

test('a grant is paid on a phone: scheduled, approved, sent, arrived, each with whose money it is', async () => {
  const worker = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'es', device: PHONE });
  const { page, words: { payments } } = worker;
  const act = (to: 'approved' | 'sent' | 'confirmed') => payments.move.which.replace('{{act}}', payments.move[to]).replace('{{number}}', '1');
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(worker, '/portfolio/GR-6');
  await page.getByRole('button', { name: payments.schedule.act }).click();
  await fill(page, { amount: '47500', condition: 'Después del informe 1' });
  await page.getByRole('button', { name: payments.schedule.save }).click();
  await page.getByRole('button', { name: act('approved') }).click();
  await page.getByText(payments.state.approved, { exact: true }).first().waitFor();
  expect(await faults(worker)).toEqual([]);
  for (const state of ['sent', 'confirmed'] as const) {
    await page.getByRole('button', { name: act(state) }).click();
    expect(await faults(worker)).toEqual([]);
    await page.getByRole('button', { name: payments.move.save }).click();
    await page.getByText(payments.state[state], { exact: true }).first().waitFor();
  }
  await page.getByText(payments.events.replace('{{number}}', '1')).click();
  expect(await page.getByRole('list', { name: payments.parts }).first().getByRole('listitem').count()).toBe(3);
  expect(await faults(worker)).toEqual([]);
});

test('the secretariat publishes the privacy notice; an officer is shown it once, in Spanish', async () => {
  const { page, words: { privacy } } = secretariat;
  await goTo(secretariat, '/privacy');
  await page.getByRole('button', { name: privacy.publish.first }).click();
  for (const area of await page.getByRole('textbox').all()) await area.fill((await area.inputValue()).replaceAll(/\[[^\]]+\]/g, 'Calle 1'));
  await page.getByRole('button', { name: privacy.publish.submit, exact: true }).click();
  await page.getByRole('link', { name: privacy.here.version.replace('{{version}}', '1') }).waitFor();
  const officer = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'es', device: PHONE });
  const said = officer.words.privacy.new;
  await officer.page.getByRole('button', { name: said.done }).waitFor();
  expect(await faults(officer)).toEqual([]);
  await officer.page.getByRole('button', { name: said.done }).click();
  await officer.page.getByRole('button', { name: said.done }).waitFor({ state: 'detached' });
  await officer.page.goto('/privacy?of=cammina');
  await officer.page.getByText('Calle 1').first().waitFor();
  expect(await faults(officer)).toEqual([]);
});
