import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { closeVote, download, enter, faults, goTo, openVote, type Worker } from './steps.ts';
import { like } from './words.ts';

let product: Product;
let secretariat: Worker;
let osf: Worker;
let ford: Worker;
let avina: Worker;

beforeAll(async () => {
  product = await startProduct();
  secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'es' });
  osf = await enter(product, { partner: 'OSF', role: 'delegate', language: 'en' });
  ford = await enter(product, { partner: 'Ford-Mexico', role: 'delegate', language: 'es', device: PHONE });
  avina = await enter(product, { partner: 'Avina', role: 'delegate', language: 'en' });
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

const HUB = { titleEn: 'A hub with its own board', titleEs: 'Un nodo con consejo propio' };
const JOINT = { titleEn: 'Open the pool, then spin it off', titleEs: 'Abrir el fondo y luego separarlo' };
const TEXT = {
  titleEn: 'The pool opens, and becomes independent', titleEs: 'El fondo se abre y se independiza',
  textEn: 'New foundations join in 2017.\nThe host stays Fundación Avina.', textEs: 'Nuevas fundaciones se suman en 2017.\nLa anfitriona sigue siendo Fundación Avina.',
};
/** The motions of this story, in the order in which they are drafted; the sample has one already. */
const [SECRET, DOUBLE] = ['MOT-2', 'MOT-3'];
const SOUNDING = { titleEn: 'Which form first?', titleEs: '¿Qué forma primero?', textEn: 'Each delegate ranks the forms.', textEs: 'Cada delegada ordena las formas.' };

/** Begins a motion on the page of the future. */
async function beginMotion(worker: Worker, text: typeof TEXT): Promise<void> {
  const { draft, edit } = worker.words.motions;
  await goTo(worker, '/future');
  await worker.page.getByRole('button', { name: draft.act }).click();
  await fill(worker, { [edit.titleEn]: text.titleEn, [edit.titleEs]: text.titleEs, [edit.textEn]: text.textEn, [edit.textEs]: text.textEs });
}

/** Fills fields by their labels in the words of the form; some show that they have to be filled. */
async function fill({ page }: Worker, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(new RegExp(`^${label}( \\*)?$`)).fill(value);
}

test('the phases stand on the scale of the cycle, and say what can be done now', async () => {
  for (const worker of [secretariat, ford]) {
    await goTo(worker, '/future');
    await worker.page.getByRole('heading', { name: worker.words.deliberations.phases.title }).waitFor();
    await worker.page.getByText(worker.words.deliberations.phases.kind.motion).first().waitFor();
    expect(await faults(worker)).toEqual([]);
  }
});

test('an option that nobody had listed is added, and two are combined into another', async () => {
  const { add, combine } = osf.words.deliberations;
  await osf.page.goto('/cammina/future');
  await osf.page.getByRole('button', { name: add.act, exact: true }).click();
  await fill(osf, { [add.titleEn]: HUB.titleEn, [add.titleEs]: HUB.titleEs, [add.meaningEn]: 'A small body of its own.', [add.meaningEs]: 'Un cuerpo pequeño y propio.' });
  await osf.page.getByRole('button', { name: add.save, exact: true }).click();
  await osf.page.getByText(HUB.titleEn).first().waitFor();
  await osf.page.getByRole('button', { name: combine.act, exact: true }).click();
  for (const part of ['Bring in new foundations', 'Spin off']) await osf.page.getByRole('checkbox', { name: new RegExp(part) }).check();
  const { both } = osf.words.ui;
  const label = (name: string, ending: 'en' | 'es') => both[ending].replace('{{label}}', name);
  await fill(osf, { [label(add.title, 'en')]: JOINT.titleEn, [label(add.title, 'es')]: JOINT.titleEs, [label(add.meaning, 'en')]: 'First others join, then it leaves its host.', [label(add.meaning, 'es')]: 'Primero se suman otras, luego deja a su anfitriona.' });
  expect(await faults(osf)).toEqual([]);
  await osf.page.getByRole('button', { name: combine.submit }).click();
  await osf.page.getByText(JOINT.titleEn).first().waitFor();
  await goTo(ford, '/future');
  await ford.page.getByText(JOINT.titleEs).first().waitFor();
});

test('a partner writes down where it stands, and only its release shows it to the others', async () => {
  const { positions } = ford.words.deliberations;
  await ford.page.getByRole('link', { name: new RegExp(JOINT.titleEs) }).first().click();
  await ford.page.getByRole('button', { name: positions.hold }).click();
  await ford.page.getByRole('radio', { name: positions.choose['not-opposed'] }).check();
  await ford.page.getByLabel(positions.words, { exact: true }).fill('No nos oponemos, pero no pondríamos más dinero.');
  await ford.page.getByRole('button', { name: positions.save }).click();
  await ford.page.getByRole('button', { name: positions.release }).waitFor();
  const { pathname } = new URL(ford.page.url());
  const option = pathname.replace('/cammina', '');
  await goTo(osf, option);
  expect(await osf.page.getByText('No nos oponemos').count()).toBe(0);
  await ford.page.getByRole('button', { name: positions.release }).click();
  await ford.page.getByText(like(positions.released)).waitFor();
  expect(await faults(ford)).toEqual([]);
  await goTo(osf, option);
  await osf.page.getByText('No nos oponemos').first().waitFor();
});

test('a secret vote of all delegates is opened: five may vote, fewer would not be secret', async () => {
  await product.sql(
    `insert into person (collaborative_id, id, party_id, name, roles) select p.collaborative_id, gen_random_uuid(), p.party_id, 'Second delegate of ' || p.short_name, '{delegate}' from partner p where p.letter in ('O', 'A')`);
  const { page, words: { motions } } = secretariat;
  await beginMotion(secretariat, SOUNDING);
  await page.getByLabel(motions.basis.label).selectOption('person');
  await page.getByRole('radio', { name: motions.secrecy.secret }).check();
  expect(await faults(secretariat)).toEqual([]);
  await page.getByRole('button', { name: motions.draft.save }).click();
  await page.waitForURL(`**/future/${SECRET}`);
  await openVote(secretariat, SECRET);
});

/** Puts two options in order, the first of the paper first or last. */
async function rankTwo({ page, words: { ballots: { ranking } } }: Worker, place: number): Promise<void> {
  for (const rank of ['1', '2']) await page.getByRole('button', { name: ranking.putAt.replace('{{rank}}', rank) }).nth(place).click();
}

let receipt: string;

test('on a phone without a connection a secret ballot is kept and not sent, and sent by its voter when she is back', async () => {
  const { page, words: { ballots } } = ford;
  await goTo(ford, `/future/${SECRET}/ballot`);
  await page.getByText(ballots.secret.title).waitFor();
  expect(await faults(ford)).toEqual([]);
  await page.context().setOffline(true);
  await rankTwo(ford, 0);
  await page.getByRole('button', { name: ballots.send }).click();
  await page.getByText(ballots.offline.title).waitFor();
  expect(await product.sql('select from participation')).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText(ballots.offline.back).waitFor();
  expect(await product.sql('select from participation')).toEqual([]);
  await page.getByRole('button', { name: new RegExp(`${ballots.send}|${ballots.sendAgain}`) }).click();
  await page.getByText(ballots.secret.kind).waitFor();
  receipt = (await page.locator('code').first().innerText()).trim();
  expect(await faults(ford)).toEqual([]);
});

test('nobody learns of it before the close; after it she finds her ballot by the receipt, and the delegates read that the result is fragile', async () => {
  for (const [worker, place] of [[osf, 0], [avina, 1]] as const) {
    await goTo(worker, `/future/${SECRET}/ballot`);
    await rankTwo(worker, place);
    await worker.page.getByRole('button', { name: worker.words.ballots.send }).click();
    await worker.page.getByText(worker.words.ballots.secret.kind).waitFor();
  }
  await goTo(secretariat, `/future/${SECRET}`);
  expect(await secretariat.page.getByText(secretariat.words.ballots.secret.kind).count()).toBe(0);
  await closeVote(secretariat, SECRET);
  const { page, words: { ballots } } = ford;
  await goTo(ford, `/future/${SECRET}/count`);
  await page.getByLabel(ballots.box.receipt).fill(receipt);
  await page.getByRole('button', { name: ballots.box.find }).click();
  await page.getByText(ballots.box.found).waitFor();
  await page.getByText(ballots.box.mine, { exact: true }).waitFor();
  await page.getByText(ballots.count.fragile).first().waitFor();
  expect(await faults(ford)).toEqual([]);
});

test('the secretariat puts an exact text to a double test: partners, and what they give', async () => {
  const { page, words: { motions } } = secretariat;
  await beginMotion(secretariat, TEXT);
  const options = page.getByRole('group', { name: motions.edit.optionIds }).getByRole('checkbox');
  for (const option of await options.all()) await option.uncheck();
  for (const title of [JOINT.titleEs, 'Ninguna de estas']) await page.getByRole('checkbox', { name: new RegExp(title) }).check();
  await page.getByRole('radio', { name: motions.ask.agree }).check();
  await page.getByRole('radio', { name: motions.methods.supermajority.name }).check();
  await page.getByLabel(motions.basis.label).selectOption('double');
  await page.getByLabel(motions.basis.pool).selectOption({ index: 1 });
  await page.getByLabel(motions.basis.sum).selectOption('pledged');
  const share = page.getByRole('group', { name: motions.rule.weightThreshold });
  await share.getByLabel(motions.rule.num).fill('60');
  await share.getByLabel(motions.rule.den).fill('100');
  await page.getByText(motions.edit.inWords).waitFor();
  expect(await faults(secretariat)).toEqual([]);
  await page.getByRole('button', { name: motions.draft.save }).click();
  await page.waitForURL(`**/future/${DOUBLE}`);
  await openVote(secretariat, DOUBLE);
});

/** Answers yes or no, and sends the ballot. */
async function answer(worker: Worker, motion: string, said: 'yes' | 'no'): Promise<void> {
  const { page, words: { ballots } } = worker;
  await goTo(worker, `/future/${motion}/ballot`);
  await page.getByRole('radio', { name: ballots.answer[said], exact: true }).check();
  await page.getByRole('button', { name: ballots.send }).click();
  await page.getByText(ballots.receipt.kind).waitFor();
}

test('a delegate objects to a line; another wording answers the objection, and its owner says that it does', async () => {
  await answer(osf, DOUBLE, 'yes');
  const { page, words: { objections } } = avina;
  await goTo(avina, `/future/${DOUBLE}`);
  await page.getByRole('button', { name: objections.raise }).click();
  await page.getByRole('combobox', { name: objections.clause }).click();
  await page.getByRole('option', { name: 'The host stays Fundación Avina.' }).click();
  await fill(avina, { [objections.reason]: 'Avina cannot host after 2017.', [objections.wouldResolve]: 'Name another host.' });
  await page.getByRole('button', { name: objections.save, exact: true }).click();
  await page.getByText(objections.state.open, { exact: true }).waitFor();

  const { amendments } = ford.words;
  await goTo(ford, `/future/${DOUBLE}`);
  await ford.page.getByRole('button', { name: amendments.propose }).click();
  await fill(ford, {
    [amendments.field.textEn]: TEXT.textEn.replace('stays Fundación Avina', 'is chosen by the partners in March'),
    [amendments.field.textEs]: TEXT.textEs.replace('sigue siendo Fundación Avina', 'la eligen los socios en marzo'), [amendments.why]: 'Para atender la objeción.',
  });
  expect(await faults(ford)).toEqual([]);
  await ford.page.getByRole('button', { name: amendments.save, exact: true }).click();
  await ford.page.getByText(amendments.state.proposed, { exact: true }).first().waitFor();

  const sec = secretariat.words.amendments;
  await goTo(secretariat, `/future/${DOUBLE}`);
  await secretariat.page.getByRole('button', { name: sec.settle }).click();
  await secretariat.page.getByRole('checkbox', { name: like(sec.answersOne) }).check();
  expect(await faults(secretariat)).toEqual([]);
  await secretariat.page.getByRole('button', { name: sec.settleSave, exact: true }).click();
  await secretariat.page.getByText(like(sec.adoptedIn)).first().waitFor();

  await goTo(avina, `/future/${DOUBLE}`);
  await page.getByRole('button', { name: objections.act.integrated }).click();
  await page.getByText(objections.state.integrated, { exact: true }).waitFor();
  expect(await faults(avina)).toEqual([]);
});

test('who voted before reads what changed since, and affirms the ballot', async () => {
  const { page, words: { ballots } } = osf;
  await goTo(osf, `/future/${DOUBLE}/ballot`);
  await page.getByText(ballots.restated.cast).waitFor();
  expect(await page.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('March')]));
  expect(await faults(osf)).toEqual([]);
  await page.getByRole('button', { name: ballots.restated.again }).click();
  await page.getByRole('button', { name: ballots.send }).click();
  await page.getByText(like(ballots.receipt.replaces)).waitFor();
  await answer(avina, DOUBLE, 'yes');
});

test('a delegate whose board has to approve says so for her partner alone, and votes', async () => {
  const { page, words: { mandates } } = ford;
  await goTo(ford, `/future/${DOUBLE}`);
  await page.getByRole('button', { name: mandates.keep }).click();
  await page.getByRole('radio', { name: new RegExp(mandates.kinds.approval) }).check();
  await page.getByLabel(mandates.dueOn, { exact: true }).fill('2017-03-15');
  expect(await faults(ford)).toEqual([]);
  await page.getByRole('button', { name: mandates.save }).click();
  await page.getByText(like(mandates.says.approval)).waitFor();
  await goTo(osf, `/future/${DOUBLE}`);
  expect(await osf.page.getByText(osf.words.mandates.kinds.approval).count()).toBe(0);
  await answer(ford, DOUBLE, 'yes');
});

test('the count explains itself, says what it hangs on, and is taken along to be counted elsewhere', async () => {
  await closeVote(secretariat, DOUBLE, 'provisional');
  await goTo(ford, `/future/${DOUBLE}/count`);
  await ford.page.getByRole('heading', { name: ford.words.ballots.count.robust }).waitFor();
  expect(await faults(ford)).toEqual([]);
  await goTo(osf, `/future/${DOUBLE}/count`);
  const { count } = osf.words.ballots;
  await osf.page.getByText(count.firm).or(osf.page.getByText(count.fragile)).first().waitFor();
  await osf.page.getByRole('button', { name: count.recount }).click();
  await osf.page.getByText(count.sameTitle).waitFor();
  expect(JSON.parse(await download(osf, count.saveBox))).toMatchObject({ format: 'acuerdo-ballot-box', motion: DOUBLE });
});

test('the result is provisional until her board has confirmed, and so is the decision; then it is in force', async () => {
  const { page, words: { decisions, mandates } } = secretariat;
  await goTo(osf, `/future/${DOUBLE}`);
  await osf.page.getByText(osf.words.mandates.result.provisional).waitFor();
  await goTo(secretariat, `/future/${DOUBLE}?record`);
  await page.getByRole('radio', { name: new RegExp(decisions.effect.binding) }).check();
  await page.getByRole('button', { name: decisions.record.act }).click();
  await page.getByRole('dialog').getByRole('button', { name: decisions.record.act }).click();
  await page.waitForURL('**/decisions/DEC-1');
  await page.getByText(mandates.decision.provisional).waitFor();
  expect(await faults(secretariat)).toEqual([]);

  const { board } = ford.words.mandates;
  await goTo(ford, `/future/${DOUBLE}`);
  await ford.page.getByRole('button', { name: board.confirmed }).click();
  await ford.page.getByRole('dialog').getByRole('button', { name: board.confirmed }).click();
  await ford.page.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(secretariat, '/decisions/DEC-1');
  await page.getByText(mandates.decision.stands).waitFor();
  expect(await page.getByText(mandates.decision.provisional).count()).toBe(0);
  expect(await faults(secretariat)).toEqual([]);
});
