import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsOf } from '../../api/test/pdf-findings.ts';
import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { abstain, downloadBytes, enter, faults, goTo, rank, recordDecision, type Worker } from './steps.ts';
import { like } from './words.ts';

const ROOT = join(import.meta.dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'acuerdo-record-'));
const PEOPLE = [['Rosa Núñez', 'OSF'], ['Julia Berg', 'Ford-Mexico'], ['Pedro Lanza', 'Avina']] as const;
const MEETING = '/meetings/MTG-2';
/** When the later decision comes into force, and a day before. */
const [BEFORE, AFTER] = ['2017-05-31', '2017-06-01'];

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
  rmSync(scratch, { recursive: true });
});

/** Presses the button of this name, and the one of the same name in the question that comes up. */
async function confirmed({ page }: Worker, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

test('the secretariat plans a meeting, with who is expected and what is to be talked about', async () => {
  const { page, words: { meetings, agendas, ui } } = secretariat;
  await goTo(secretariat, '/meetings');
  await page.getByRole('link', { name: meetings.plan }).click();
  const fill = (label: string, text: string) => page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await fill(meetings.form.titleEn, 'The form after 2017');
  await fill(meetings.form.titleEs, 'La forma después de 2017');
  await page.getByLabel(meetings.form.kind, { exact: true }).selectOption('steering');
  await fill(meetings.form.held, '20 de febrero de 2017');
  await page.getByLabel(meetings.form.begins).fill('10:00');
  for (const [at, [name, partner]] of PEOPLE.entries()) {
    const row = page.getByRole('group', { name: like(meetings.form.participant) }).nth(at);
    if (!(await row.isVisible())) await page.getByRole('button', { name: meetings.form.add }).click();
    await row.getByRole('textbox', { name: meetings.form.name, exact: true }).fill(name);
    await row.getByLabel(meetings.form.partner, { exact: true }).selectOption({ label: partner });
  }
  await page.getByRole('button', { name: meetings.form.save }).click();
  await page.waitForURL('**/meetings/MTG-2');
  const both = (language: 'en' | 'es') => ui.both[language].replace('{{label}}', agendas.item.title);
  for (const [en, es, consent] of [['The form', 'La forma', false], ['Thanks to the host', 'Gracias a la organización anfitriona', true]] as const) {
    await page.getByRole('button', { name: agendas.item.add }).click();
    await fill(both('en'), en);
    await fill(both('es'), es);
    if (consent) await page.getByLabel(agendas.item.consent).check();
    await page.getByRole('button', { name: agendas.item.submit }).click();
    await page.getByText(es).first().waitFor();
  }
  expect(await faults(secretariat)).toEqual([]);
});

test('a partner pulls an item from the consent agenda, to talk about it', async () => {
  const { page, words: { agendas } } = osf;
  await goTo(osf, MEETING);
  await page.getByRole('button', { name: agendas.pull.act }).click();
  await page.getByText(agendas.pull.pulled).waitFor();
  expect(await faults(osf)).toEqual([]);
});

test('the meeting is held, one partner remotely and one absent; notes outlive a lost line', async () => {
  const { page, words: { meetings, agendas } } = secretariat;
  await goTo(secretariat, MEETING);
  await page.getByRole('button', { name: meetings.begin.act }).click();
  await page.waitForURL('**/session');
  for (const [at, presence] of (['in-person', 'remote', 'absent'] as const).entries()) {
    const mark = page.getByRole('group', { name: meetings.session.markWho.replace('{{name}}', PEOPLE[at]?.[0] ?? '') }).getByRole('button', { name: meetings.session[presence], exact: true });
    await mark.click();
    await page.waitForFunction((button) => button?.getAttribute('aria-pressed') === 'true', await mark.elementHandle());
  }
  const note = page.getByLabel(agendas.session.note.replace('{{name}}', 'La forma'));
  await page.context().setOffline(true);
  await note.fill('Se habló de quién responde ante las organizaciones.');
  await page.getByText(like(agendas.session.kept_one)).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: agendas.session.save }).first().click();
  await page.getByRole('button', { name: agendas.session.save }).waitFor({ state: 'detached' });
  expect(await faults(secretariat)).toEqual([]);
});

test('the motion is voted in the meeting, and decided', async () => {
  const { page, words: { agendas, motions } } = secretariat;
  await page.getByRole('button', { name: agendas.paper.add }).first().click();
  await page.getByRole('textbox', { name: agendas.paper.reference }).fill('MOT-1');
  await page.getByRole('button', { name: agendas.paper.submit }).click();
  const motion = page.getByRole('group', { name: 'MOT-1', exact: true });
  await motion.waitFor();
  await confirmed(secretariat, motions.open.act);
  await motion.getByText(motions.state.open).waitFor();
  await rank(osf, [1, 0]);
  await rank(ford, [1, 2, 0]);
  await abstain(avina);
  await confirmed(secretariat, motions.close.act);
  await motion.getByText(motions.state.closed).waitFor();
  await recordDecision(secretariat);
  expect(await faults(secretariat)).toEqual([]);
});

test('the minutes are made from the record: who was there and who was not, the note, the vote, the decision', async () => {
  const { page, words: { minutes } } = secretariat;
  await goTo(secretariat, `${MEETING}/minutes`);
  await page.getByRole('button', { name: minutes.draft.act }).click();
  await page.getByText(minutes.versions.record).first().waitFor();
  const text = await page.locator('main').innerText();
  for (const said of ['Rosa Núñez', 'Julia Berg', 'Pedro Lanza', 'Se habló de quién responde', 'MOT-1', 'DEC-1']) expect(text).toContain(said);
  await confirmed(secretariat, minutes.circulate.act);
  await page.getByText(minutes.state.circulated).first().waitFor();
  expect(await faults(secretariat)).toEqual([]);
});

test('one partner asks for a correction on a phone; it is written in and answered, and stays to be seen', async () => {
  const { page, words: { minutes } } = ford;
  await goTo(ford, `${MEETING}/minutes`);
  await page.getByRole('button', { name: minutes.corrections.ask }).first().click();
  await page.getByRole('textbox', { name: minutes.corrections.place, exact: true }).fill('La forma');
  await page.getByRole('textbox', { name: minutes.corrections.words, exact: true }).fill('Ford pidió un plazo de seis meses.');
  await page.getByRole('button', { name: minutes.corrections.submit }).click();
  await page.getByText('Ford pidió un plazo de seis meses.').waitFor();
  expect(await faults(ford)).toEqual([]);
  await goTo(secretariat, `${MEETING}/minutes`);
  const desk = secretariat.page;
  await desk.getByRole('button', { name: minutes.write.act }).click();
  for (const label of [minutes.write.en, minutes.write.es]) {
    const field = desk.getByRole('textbox', { name: label, exact: true });
    await field.fill(`${await field.inputValue()}\n${label === minutes.write.en ? 'Ford asked for six months.' : 'Ford pidió seis meses.'}`);
  }
  await desk.getByRole('button', { name: minutes.write.submit }).click();
  await desk.getByText('Ford pidió seis meses.').first().waitFor();
  await desk.getByRole('button', { name: minutes.answer.act.replace('{{number}}', '1') }).click();
  await desk.getByRole('textbox', { name: minutes.answer.words, exact: true }).fill('Se añadió al final.');
  await desk.getByRole('button', { name: minutes.answer.submit }).click();
  await desk.getByText(minutes.corrections.taken).waitFor();
});

test('three partners approve the text that stands, and it is locked under the first number', async () => {
  for (const delegate of [osf, ford, avina]) {
    await goTo(delegate, `${MEETING}/minutes`);
    await confirmed(delegate, delegate.words.minutes.approve.act);
    await delegate.page.getByText(like(delegate.words.minutes.approvals.approved)).first().waitFor();
  }
  const { page, words: { minutes } } = secretariat;
  await goTo(secretariat, `${MEETING}/minutes`);
  await confirmed(secretariat, minutes.lock.act);
  await page.getByText(minutes.state.locked).first().waitFor();
  await page.getByText('ACT-1').first().waitFor();
  await page.getByText('Ford pidió un plazo de seis meses.').waitFor();
  expect(await faults(secretariat)).toEqual([]);
});

test('they leave the house as a tagged PDF in each language', async () => {
  const { words: { minutes } } = secretariat;
  for (const [language, code] of [['English', 'en'], ['Español', 'es']] as const) {
    const bytes = await downloadBytes(secretariat, minutes.export.pdf.replace('{{language}}', language));
    const { faults: found, language: told, title, pages } = await findingsOf(bytes);
    process.stderr.write(`minutes in ${language}: ${bytes.length} bytes, ${pages} pages, titled “${title}”, faults of its tags: ${JSON.stringify(found)}\n`);
    expect([found, told]).toEqual([[], code]);
  }
});

test('the minute book verifies without the server, with decision and minutes in it', async () => {
  await goTo(secretariat, '/decisions');
  const file = join(scratch, 'minute-book.json');
  writeFileSync(file, await downloadBytes(secretariat, secretariat.words.books.export));
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'apps/cli/src/main.ts'), 'verify', file, '--json'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { valid: true }]);
  expect(stdout).toContain('record.check.minutes');
});

test('a later decision replaces it, and the register as of both days differs', async () => {
  const { page, words: { decisions } } = secretariat;
  await goTo(secretariat, '/decisions/past');
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await field(decisions.past.field.title).fill('Otra forma');
  await field(decisions.past.field.text).fill('Los socios eligen otra forma.');
  await field(decisions.past.field.decided).fill('6 de febrero de 2017');
  await field(decisions.past.field.source).fill('Acta ACT-1');
  await page.getByRole('radio', { name: new RegExp(decisions.effect.binding) }).check();
  await field(decisions.terms.effective).fill('1 de junio de 2017');
  await page.getByRole('button', { name: decisions.terms.addLink }).click();
  await page.getByLabel(decisions.terms.linkTo.replace('{{number}}', '1'), { exact: true }).fill('DEC-1');
  await confirmed(secretariat, decisions.past.act);
  await page.waitForURL('**/decisions/DEC-2');
  const stateOf = async (day: string) => {
    await goTo(secretariat, `/decisions?asOf=${day}`);
    return page.getByRole('row', { name: /DEC-1/ }).innerText();
  };
  const [before, after] = [await stateOf(BEFORE), await stateOf(AFTER)];
  expect(before).not.toBe(after);
  expect(after).toContain('DEC-2');
  expect(await faults(secretariat)).toEqual([]);
});
