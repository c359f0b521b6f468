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

/** A day as the reader's language writes it. */
const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));

/** The row of a budget line, as it reads. */
const row = ({ page }: Worker, line: RegExp) => page.getByRole('row').filter({ hasText: line });

const JOINT = { en: /Joint portfolio/, es: /Cartera conjunta/ };

describe.each<[Language, Device]>([['en', DESK], ['es', PHONE]])('in %s', (language, device) => {
  let officer: Worker;
  beforeAll(async () => {
    officer = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language, device });
  });

  test('who was responsible for Mexico migration on 31 December 2014, and on 1 January 2015', async () => {
    const { page, words: { responsibilities } } = officer;
    await goTo(officer, '/people/responsibilities?place=MX&on=2014-12-31');
    const joint = row(officer, JOINT[language]);
    await joint.getByText(responsibilities.state.shared_other.replace('{{count}}', '2')).waitFor();
    expect(await joint.innerText()).toMatch(/· IMI[^]*· LAP/);
    expect(await faults(officer)).toEqual([]);
    await page.getByRole('button', { name: dayIn(language, '2015-01-01') }).click();
    await joint.getByText(responsibilities.state.owned, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2015-01-01');
    expect(await joint.innerText()).toMatch(/· IMI/);
    expect(await joint.innerText()).not.toMatch(/· LAP/);
    await page.getByRole('button', { name: dayIn(language, '2014-12-31') }).click();
    await joint.getByText(responsibilities.state.shared_other.replace('{{count}}', '2')).waitFor();
    expect(await faults(officer)).toEqual([]);
  });

  test('the officer\'s post stands open, and it is said who answers: her head, on the day for which he is known', async () => {
    const { page, words: { responsibilities: { meanwhile } } } = officer;
    await goTo(officer, '/people/responsibilities?place=MX&theme=transit&on=2014-09-08');
    const joint = row(officer, JOINT[language]);
    await joint.getByText(meanwhile.vacant).waitFor();
    expect(await joint.innerText()).toContain(meanwhile.head.replace('{{name}}', 'Maria Teresa Rojas').replace('{{title}}', 'Director, IMI'));
    await page.goto(page.url().replace('2014-09-08', '2015-01-01'));
    await joint.getByText(like(meanwhile.knownHead)).waitFor();
    expect(await joint.innerText()).toContain('Open Society Foundations');
  });

  test('a role is told as last known, and found by a name however it is accented', async () => {
    const { page, words: { people } } = officer;
    await goTo(officer, '/people/roles');
    await page.getByRole('button', { name: people.roles.knownDay.replace('{{day}}', dayIn(language, '2014-09-08')) }).click();
    await page.getByRole('rowheader', { name: 'Chris Stone' }).waitFor();
    await page.getByLabel(people.roles.find).fill('maría teresa');
    await page.getByRole('rowheader', { name: 'Chris Stone' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('row').filter({ hasText: 'Maria Teresa Rojas' }).innerText()).toContain(people.roles.standing.held);
    await page.getByLabel(people.roles.day).fill('2017-01-31');
    await page.getByText(people.roles.lastOn.replace('{{day}}', dayIn(language, '2014-09-08'))).waitFor();
    expect(await faults(officer)).toEqual([]);
  });
});

test('the secretariat adds a partner, who has a letter of its own, and hands a line over to it', async () => {
  const secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'es' });
  const { page, words: { parties, responsibilities } } = secretariat;
  await goTo(secretariat, '/people/organisations');
  await page.getByRole('button', { name: parties.addPartner.act }).click();
  const fill = async (letter: string) => {
    for (const [label, text] of [[parties.addPartner.name, 'Fundación Ejemplo'], [parties.addPartner.shortName, 'Ejemplo'], [parties.addPartner.letter, letter], [parties.addPartner.since, 'enero de 2016']]) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(text ?? '');
    }
    await page.getByRole('button', { name: parties.addPartner.act }).click();
  };
  await fill('F');
  await page.getByText(/La letra F es de Ford-Mexico/).first().waitFor();
  expect(await faults(secretariat)).toEqual([]);
  await fill('E');
  await page.getByRole('heading', { name: /Fundación Ejemplo/ }).waitFor();
  await goTo(secretariat, '/people/responsibilities');
  const laps = row(secretariat, /Presupuesto de migración de LAP/);
  await laps.getByRole('button', { name: new RegExp(`^${responsibilities.handOver.act}`) }).click();
  await laps.getByLabel(responsibilities.handOver.lastDay).fill('2017-02-28');
  await laps.getByLabel(responsibilities.form.who).selectOption({ label: 'Fundación Ejemplo' });
  await laps.getByLabel(responsibilities.form.basis).fill('Acordado por carta.');
  expect(await faults(secretariat)).toEqual([]);
  await laps.getByRole('button', { name: responsibilities.handOver.act, exact: true }).click();
  await laps.getByText(responsibilities.table.after).waitFor();
  await page.getByRole('button', { name: dayIn('es', '2017-03-01') }).click();
  await laps.getByText('Acordado por carta.').waitFor();
  expect(await laps.innerText()).toContain('Ejemplo');
});
