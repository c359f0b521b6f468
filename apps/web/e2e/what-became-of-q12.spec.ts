import { closeBrowser, DESK, PHONE, type Device, type Language } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { abstain, closeVote, enter, faults, goTo, openVote, rank, recordDecision, type Worker } from './steps.ts';
import { like } from './words.ts';

let product: Product;
let secretariat: Worker;
beforeAll(async () => {
  product = await startProduct();
  secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'en' });
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

const Q12 = '/future/questions/Q-12';
const ANSWER = { en: 'A role charter says who funds what.', es: 'Una carta de roles dice quién financia qué.' } as const;

/** Comes to Q-12 from the room, as a reader would: Future, Questions, the collaborative, the question. */
async function findQ12({ page, words }: Worker): Promise<void> {
  await page.goto('/cammina/future');
  await page.getByRole('navigation', { name: words.shell.views }).getByRole('link', { name: words.shell.view.questions }).click();
  await page.getByRole('button', { name: words.questions.level.collaborative }).click();
  await page.getByRole('link', { name: /CAMMINA.*(Ford|Avina)/ }).first().click();
  await page.waitForURL('**/questions/Q-12');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('it is open, and leads to the overlaps that show role confusion', async () => {
  const { page, words } = secretariat;
  await findQ12(secretariat);
  await page.getByText(like(words.questions.sentence.open)).waitFor();
  expect(await faults(secretariat)).toEqual([]);
  await page.getByRole('link', { name: words.questions.overlaps.see }).click();
  await page.waitForURL('**/overlaps?confusion=1');
});

test('a partner cannot settle it, and is told who can', async () => {
  const officer = await enter(product, { partner: 'Avina', role: 'officer', language: 'es' });
  await goTo(officer, Q12);
  expect(await officer.page.getByRole('button', { name: officer.words.questions.settle.act }).count()).toBe(0);
  await officer.page.getByText('la secretaría', { exact: false }).first().waitFor();
});

test('the secretariat answers it by the decision that the partners took; what is missing is said at its field', async () => {
  await openVote(secretariat);
  await rank(await enter(product, { partner: 'OSF', role: 'delegate', language: 'en' }), [0, 1]);
  await rank(await enter(product, { partner: 'Ford-Mexico', role: 'delegate', language: 'es' }), [0]);
  await abstain(await enter(product, { partner: 'Avina', role: 'delegate', language: 'es' }));
  await closeVote(secretariat);
  await recordDecision(secretariat);
  const { page, words: { questions, ui } } = secretariat;
  await goTo(secretariat, Q12);
  await page.getByRole('button', { name: questions.settle.act }).click();
  const field = (lang: Language) => page.getByLabel(ui.both[lang].replace('{{label}}', questions.settle.text.answered));
  await field('en').fill(ANSWER.en);
  await page.getByRole('button', { name: questions.settle.submit.answered }).click();
  await page.getByRole('alert').waitFor();
  expect(await faults(secretariat)).toEqual([]);
  await field('es').fill(ANSWER.es);
  await page.getByLabel(questions.settle.decision).selectOption({ index: 1 });
  await page.getByRole('button', { name: questions.settle.submit.answered }).click();
  await page.getByText(questions.sentence.answeredBy.split('{{')[0] ?? '', { exact: false }).first().waitFor();
});

test.each<[string, 'OSF' | 'Ford-Mexico' | 'Avina', Language, Device]>([
  ['OSF on a desk in English', 'OSF', 'en', DESK],
  ['Ford-Mexico on a phone in Spanish', 'Ford-Mexico', 'es', PHONE],
  ['Avina on a phone in English', 'Avina', 'en', PHONE],
])('what became of Q12 is read at a glance, with the decision that did it: %s', async (_, partner, language, device) => {
  const reader = await enter(product, { partner, role: 'officer', language, device });
  const { page, words } = reader;
  await findQ12(reader);
  const outcome = page.getByRole('region', { name: words.questions.became });
  await outcome.getByText(ANSWER[language]).waitFor();
  expect(await faults(reader)).toEqual([]);
  await outcome.getByRole('link', { name: /^DEC-1/ }).click();
  await page.waitForURL('**/decisions/DEC-1');
  await page.getByRole('link', { name: /^Q-12/ }).waitFor();
  expect(await faults(reader)).toEqual([]);
});

test('a partner reopens it on a phone and says why; its whole life stays on the page', async () => {
  const officer = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language: 'es', device: PHONE });
  const { page, words: { questions, ui } } = officer;
  await goTo(officer, Q12);
  await page.getByRole('button', { name: questions.reopen.act }).click();
  await page.getByLabel(ui.both.en.replace('{{label}}', questions.reopen.text)).fill('The charter says nothing of proposals.');
  await page.getByLabel(ui.both.es.replace('{{label}}', questions.reopen.text)).fill('La carta no dice nada de las propuestas.');
  expect(await faults(officer)).toEqual([]);
  await page.getByRole('button', { name: questions.reopen.submit }).click();
  const life = page.getByRole('region', { name: questions.life });
  await life.getByText('La carta no dice nada de las propuestas.').waitFor();
  expect(await life.getByRole('listitem').count()).toBe(3);
  await life.getByText(ANSWER.es).waitFor();
  expect(await faults(officer)).toEqual([]);
});

test('a position is written down for its partner alone, and stands for all once it is released', async () => {
  const ford = await enter(product, { partner: 'Ford-Mexico', role: 'delegate', language: 'en' });
  const { page, words: { deliberations } } = ford;
  await goTo(ford, '/future/options/OPT-1');
  await page.getByRole('button', { name: deliberations.positions.hold }).click();
  await page.getByRole('radio', { name: deliberations.positions.choose['not-opposed'] }).check();
  await page.getByLabel(deliberations.positions.words).fill('In words of the sample.');
  await page.getByRole('button', { name: deliberations.positions.save }).click();
  await page.getByRole('button', { name: deliberations.positions.release }).waitFor();
  expect(await faults(ford)).toEqual([]);
  const avina = await enter(product, { partner: 'Avina', role: 'delegate', language: 'es', device: PHONE });
  await goTo(avina, '/future/options/OPT-1');
  await avina.page.getByText(avina.words.deliberations.positions.empty).waitFor();
  expect(await avina.page.getByText('In words of the sample.').count()).toBe(0);
  await page.getByRole('button', { name: deliberations.positions.release }).click();
  await page.getByText(like(deliberations.positions.released)).waitFor();
  await goTo(avina, '/future/options/OPT-1');
  await avina.page.getByText('In words of the sample.').waitFor();
  expect(await faults(avina)).toEqual([]);
});
