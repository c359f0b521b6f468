import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { closeVote, enter, faults, goTo, openVote, rank, recordDecision, tabTo, type Worker } from './steps.ts';
import { like } from './words.ts';

let product: Product;
let osf: Worker;
let ford: Worker;
let avina: Worker;
let secretariat: Worker;
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

async function declareNone(worker: Worker): Promise<void> {
  const { page, words: { conflicts } } = worker;
  await goTo(worker, '/reviews/PR-1');
  await page.getByRole('radio', { name: conflicts.cause.none }).check();
  await page.getByRole('button', { name: conflicts.declareNone }).click();
  await page.getByText(conflicts.mine.none).waitFor();
}

async function recuse(worker: Worker, cause: 'board' | 'family'): Promise<void> {
  const { page, words: { conflicts, reviews } } = worker;
  await goTo(worker, '/reviews/PR-1');
  await page.getByRole('radio', { name: conflicts.cause[cause] }).check();
  await page.getByRole('radio', { name: conflicts.effect.recuse }).waitFor();
  await page.getByLabel(conflicts.words).fill('Un asunto de familia.');
  await page.getByRole('button', { name: conflicts.declare }).click();
  await page.getByText(reviews.recused.title).waitFor();
}

/** Writes the review of the partner: a score for each criterion in their order, null for n/a. */
async function write({ page, words: { reviews } }: Worker, scores: readonly (number | null)[], text: string): Promise<void> {
  const fields = page.locator('fieldset').filter({ has: page.getByRole('radio', { name: reviews.naWhy }) });
  for (const [at, score] of scores.entries()) {
    await fields.nth(at).getByRole('radio', { name: score === null ? reviews.naWhy : reviews.score.replace('{{score}}', String(score)) }).check();
  }
  await page.getByRole('radio', { name: reviews.recommendation.fund, exact: true }).check();
  await page.getByLabel(reviews.text.label, { exact: true }).fill(text);
  await page.getByRole('radio', { name: reviews.confidence.high, exact: true }).check();
}

async function submit({ page, words: { reviews } }: Worker): Promise<void> {
  await page.getByRole('button', { name: reviews.submit }).click();
  await page.getByRole('dialog').getByRole('button', { name: reviews.submit }).click();
  await page.getByRole('heading', { name: reviews.reviews.title }).waitFor();
}

test('an officer finds the review on the desk, is asked for conflicts first, and writes with the keyboard what is kept for her alone', async () => {
  const { page, words: { desk, reviews } } = osf;
  await goTo(osf, '/desk');
  await page.getByRole('link', { name: `${desk.review.act} PR-1` }).click();
  await page.getByText(reviews.asked.title).waitFor();
  expect(await faults(osf)).toEqual([]);
  await declareNone(osf);
  await page.getByText(reviews.blind.title).waitFor();
  expect(await faults(osf)).toEqual([]);
  await tabTo(page, reviews.score.replace('{{score}}', '0'));
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
  await page.getByText(reviews.kept.saved).waitFor();
  await goTo(osf, '/reviews/PR-1');
  expect(await page.getByRole('radio', { name: reviews.score.replace('{{score}}', '4') }).first().isChecked()).toBe(true);
});

test('a review that lacks something says so at its fields; complete, it is submitted and stays', async () => {
  const { page, words: { reviews } } = osf;
  await page.getByRole('button', { name: reviews.submit }).click();
  await page.getByRole('dialog').getByRole('button', { name: reviews.submit }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByRole('alert').first().getByRole('link').count()).toBe(7);
  expect(await faults(osf)).toEqual([]);
  await write(osf, [4, 5, 3, null, 1], 'Strong casework; half of it is funded by a partner already.');
  await submit(osf);
  await page.getByText(like(reviews.reviews.given)).first().waitFor();
  expect(await faults(osf)).toEqual([]);
});

test('another partner sees nothing of it on her phone until hers is in; then both stand side by side with where they differ', async () => {
  const { page, words: { reviews } } = ford;
  await declareNone(ford);
  await page.getByText(reviews.blind.title).waitFor();
  expect(await page.content()).not.toContain('Strong casework');
  expect(await page.getByText('OSF', { exact: true }).count()).toBe(0);
  expect(await faults(ford)).toEqual([]);
  await write(ford, [2, 5, 3, 4, 4], 'Buen trabajo; falta coordinar con nuestra donación.');
  await submit(ford);
  await page.getByText('Strong casework').first().waitFor();
  await page.getByText(reviews.reviews.apart_other.replace('{{count}}', '3')).first().waitFor();
  expect(await page.locator('data[value="155/44"]').count()).toBe(1);
  expect(await faults(ford)).toEqual([]);
});

test('the third partner’s officer and delegate are recused: they read what they do not see, and why', async () => {
  await recuse(avina, 'board');
  expect(await avina.page.content()).not.toContain('Strong casework');
  expect(await faults(avina)).toEqual([]);
  await recuse(await enter(product, { partner: 'Avina', role: 'delegate', language: 'es' }), 'family');
});

test('the secretariat ends the review and puts the proposal to the vote; two of two are the quorum', async () => {
  const { page, words: { conflicts, proposals } } = secretariat;
  await declareNone(secretariat);
  await page.getByText(conflicts.cause.board).last().waitFor();
  await page.getByRole('button', { name: proposals.end.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: proposals.end.act }).click();
  await page.getByRole('button', { name: proposals.put.act }).click();
  await page.waitForURL('**/future/MOT-2');
  await openVote(secretariat, 'MOT-2');
  expect(await faults(secretariat)).toEqual([]);
  expect(await product.sql('select p.letter, e.recused from elector e join partner p on p.id = e.partner_id order by p.letter'))
    .toEqual([{ letter: 'A', recused: true }, { letter: 'F', recused: false }, { letter: 'O', recused: false }]);
});

test('two delegates vote, one on a phone; the recused one is told that her partner is out', async () => {
  const out = await enter(product, { partner: 'Avina', role: 'delegate', language: 'en' });
  await goTo(out, '/future/MOT-2/ballot');
  await out.page.getByText(out.words.ballots.cannot).waitFor();
  await rank(await enter(product, { partner: 'OSF', role: 'delegate', language: 'en', device: PHONE }), [0], 'MOT-2');
  await rank(await enter(product, { partner: 'Ford-Mexico', role: 'delegate', language: 'es' }), [0], 'MOT-2');
  await closeVote(secretariat, 'MOT-2');
});

test('the recorded decision makes the grant, and the proposal says so', async () => {
  await recordDecision(secretariat, 'MOT-2');
  await goTo(osf, '/reviews/PR-1');
  const { page, words: { proposals, grants } } = osf;
  await page.getByText(proposals.state.decided).first().waitFor();
  await page.getByRole('link', { name: 'DEC-1' }).waitFor();
  await page.getByText(proposals.vote.recused).waitFor();
  expect(await faults(osf)).toEqual([]);
  await goTo(osf, '/portfolio/GR-1');
  await page.getByText(grants.stage.active).first().waitFor();
  await goTo(avina, '/reviews/PR-1');
  await avina.page.getByText(avina.words.reviews.recused.title).waitFor();
  expect(await avina.page.content()).not.toContain('Strong casework');
});

test('an officer enters a proposal on her phone; what does not fit is said at its field; it is the others’ to see once she starts its review', async () => {
  const { page, words: { proposals } } = ford;
  await goTo(ford, '/reviews');
  await page.getByRole('button', { name: proposals.enter.act }).click();
  await page.getByLabel(proposals.enter.grantee, { exact: true }).fill('Casa del Sur, I.A.P.');
  await page.getByLabel(proposals.enter.title, { exact: true }).fill('Segunda etapa');
  await page.getByLabel(proposals.enter.summary).fill('Un año más de acompañamiento.');
  await page.getByLabel(proposals.enter.amount, { exact: true }).fill('cuarenta mil');
  await page.getByRole('button', { name: proposals.enter.save }).click();
  await page.getByRole('alert').getByRole('link', { name: proposals.enter.amount }).waitFor();
  expect(await faults(ford)).toEqual([]);
  await page.getByLabel(proposals.enter.amount, { exact: true }).fill('40000.00');
  await page.getByLabel(proposals.enter.places, { exact: true }).fill('MX, GT');
  await page.getByRole('button', { name: proposals.enter.save }).click();
  await page.getByText('Casa del Sur A.C.').first().waitFor();
  expect(await faults(ford)).toEqual([]);
  await goTo(osf, '/reviews');
  expect(await osf.page.getByText('Segunda etapa').count()).toBe(0);
  await page.getByRole('button', { name: proposals.start.act }).click();
  await page.getByText(proposals.state.in_review).first().waitFor();
  await goTo(osf, '/reviews');
  await osf.page.getByRole('link', { name: 'Segunda etapa' }).waitFor();
  expect(await faults(osf)).toEqual([]);
});
