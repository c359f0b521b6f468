import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo } from './steps.ts';
import { like } from './words.ts';

const REVIEW = readFileSync(join(import.meta.dirname, '../../../libs/exchange/fixtures/fondo-puente-review.txt'), 'utf8');

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

test.each(['en', 'es'] as const)('an officer pastes a document, sees what it becomes, and keeps it as it is written (%s)', async (language) => {
  const officer = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language });
  const { page, words: { sources } } = officer;
  await goTo(officer, '/data/sources');
  await page.getByRole('button', { name: sources.document.act }).click();
  await page.getByRole('button', { name: sources.document.save }).click();
  await page.getByRole('alert').getByRole('link', { name: sources.document.text }).waitFor();
  await page.getByRole('textbox', { name: sources.document.text }).fill(REVIEW);
  await page.getByText(sources.document.becomes_other.replace('{{count}}', '15')).waitFor();
  expect(await page.getByRole('textbox', { name: sources.document.title }).inputValue()).toMatch(/^FONDO PUENTE.*\nLower river corridor\nOutcomes/);
  expect(await faults(officer)).toEqual([]);
  await page.getByRole('textbox', { name: sources.document.author }).fill('Casa Azul');
  await page.getByRole('button', { name: sources.document.save }).click();
  await page.waitForURL(/data\/sources\/SRC-\d+$/);
  await page.getByRole('heading', { level: 1, name: 'Outcomes of the review' }).waitFor();
  await page.getByText('Its goals were “wide by design”; that may have been to much.').waitFor();
  await page.getByText(sources.passages.pages.replace('{{from}}', '1').replace('{{to}}', '2')).waitFor();
  expect(await faults(officer)).toEqual([]);
});

test('three years of founding are seen side by side; a fourth is added, and taken back', async () => {
  const officer = await enter(product, { partner: 'Avina', role: 'officer', language: 'es' });
  const { page, words: { sources } } = officer;
  await goTo(officer, '/data/facts');
  const founded = page.getByRole('region', { name: 'CAMMINA: fundación' });
  await founded.getByText(sources.facts.differ).waitFor();
  expect(await founded.getByRole('listitem').locator('p:first-child').allInnerTexts()).toEqual(['2010', '2011', 'since 2012']);
  await founded.getByRole('button', { name: sources.add.another }).click();
  await founded.getByRole('textbox', { name: sources.add.value }).fill('2009');
  await founded.getByRole('button', { name: sources.add.save }).click();
  await founded.getByRole('alert').getByRole('link', { name: sources.add.source }).waitFor();
  await founded.getByRole('combobox', { name: sources.add.source }).selectOption('SRC-8');
  expect(await faults(officer)).toEqual([]);
  await founded.getByRole('button', { name: sources.add.save }).click();
  await founded.getByRole('button', { name: sources.facts.withdraw }).click();
  await founded.getByText(like(sources.facts.withdrawn)).waitFor();
  expect(await founded.getByRole('listitem').locator('p:first-child').allInnerTexts()).toEqual(['2010', '2011', 'since 2012', '2009']);
});

test('from a fact the way leads to its sentence', async () => {
  const delegate = await enter(product, { partner: 'OSF', role: 'delegate', language: 'en' });
  const { page } = delegate;
  await goTo(delegate, '/data/facts');
  await page.getByRole('region', { name: 'CAMMINA: founded' }).getByRole('link', { name: /SRC-1 OSF/ }).click();
  await page.waitForURL(/SRC-1#passage-/);
  expect(await page.locator('[data-here=true]').innerText()).toContain('a donor collaborative created in 2011');
});

test('the secretariat draws the corridor anew, and the version before stays to be seen', async () => {
  const secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'en' });
  const { page, words: { corridors } } = secretariat;
  await goTo(secretariat, '/portfolio/corridor');
  const own = page.getByRole('region', { name: 'Central America/Mexico', exact: true });
  await own.getByRole('button', { name: corridors.draw.act }).click();
  await own.getByRole('button', { name: corridors.draw.addLeg }).click();
  await own.getByLabel(corridors.draw.whyEn).fill('Guatemala by name.');
  await own.getByLabel(corridors.draw.whyEs).fill('Guatemala por su nombre.');
  expect(await faults(secretariat)).toEqual([]);
  await own.getByRole('button', { name: corridors.draw.save }).click();
  await own.getByText(corridors.before_one).click();
  await own.getByText(/version 2/).waitFor();
  expect(await own.getByText('Guatemala', { exact: true }).count()).toBe(1);
  await own.getByText(/version 1/).waitFor();
});

test.each(['en', 'es'] as const)('the timeline is read on a phone, with today between what was and what is due (%s)', async (language) => {
  const officer = await enter(product, { partner: 'OSF', role: 'officer', language, device: PHONE });
  const { page, words: { timeline } } = officer;
  await goTo(officer, '/future/timeline');
  const last = page.getByRole('region', { name: '2017' });
  const words = [timeline.kind.deliberationOpened, timeline.today, timeline.kind.deliberationDue];
  const items = await last.getByRole('listitem').allInnerTexts();
  expect(items.flatMap((text) => words.find((word) => text.includes(word)) ?? [])).toEqual(words);
  const summer = page.getByRole('listitem').filter({ hasText: 'over the summer' });
  await summer.getByText(timeline.said).click();
  await summer.getByText('as public attention on the US/Mexico border').waitFor();
  expect(await faults(officer)).toEqual([]);
});
