import { closeBrowser, DESK, PHONE, type Device, type Language } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo, type Worker } from './steps.ts';
import { like } from './words.ts';

afterAll(() => closeBrowser());

const field = (label: string) => label.split('{{')[0] ?? label;

/** Fills the form of an event and records it; waits until the figure stands. */
async function recordEvent({ page, words: { pools } }: Worker, open: string, kind: string, amount: string): Promise<void> {
  const contribution = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ford-Mexico, 2018' }) });
  await contribution.getByRole('button', { name: open }).click();
  await contribution.getByLabel(pools.event.kind).selectOption({ label: kind });
  await contribution.getByLabel(field(pools.event.amount)).fill(amount);
  await contribution.getByRole('button', { name: pools.event.save }).click();
}

describe.each<[Language, Device]>([['en', DESK], ['es', PHONE]])('in %s', (language, device) => {
  let product: Product;
  let ford: Worker;
  let secretariat: Worker;
  beforeAll(async () => {
    product = await startProduct();
    ford = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language, device });
    secretariat = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language, device });
  });
  afterAll(() => product?.stop());

  test('an officer of Ford-Mexico pledges and commits for her own house', async () => {
    const { page, words: { pools } } = ford;
    await goTo(ford, '/portfolio/pools/ORG-1');
    await page.getByRole('button', { name: pools.pledge.act }).click();
    await page.getByRole('button', { name: pools.pledge.save }).click();
    await page.getByRole('alert').waitFor();
    expect(await faults(ford)).toEqual([]);
    await page.getByLabel(pools.pledge.name).fill('Ford-Mexico, 2018');
    await page.getByLabel(pools.pledge.amount).fill('20000.50');
    await page.getByLabel(pools.pledge.countries).fill('gt, sv');
    await page.getByRole('button', { name: pools.pledge.save }).click();
    await page.getByRole('heading', { name: 'Ford-Mexico, 2018' }).waitFor();
    await recordEvent(ford, pools.event.promise, pools.event.act.committed, '20001');
    await page.getByText(/20,000\.50 USD/).first().waitFor();
    await page.getByRole('alert').waitFor();
    const contribution = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ford-Mexico, 2018' }) });
    await contribution.getByLabel(field(pools.event.amount)).fill('20000.50');
    await contribution.getByRole('button', { name: pools.event.save }).click();
    await contribution.getByRole('button', { name: pools.event.promise }).waitFor();
    expect(await faults(ford)).toEqual([]);
    expect(await contribution.getByRole('button', { name: pools.event.receipt }).count()).toBe(0);
  });

  test('the secretariat receives it, in two parts', async () => {
    const { page, words: { pools } } = secretariat;
    await goTo(secretariat, '/portfolio/pools/ORG-1');
    for (const part of ['20000', '0.50']) {
      await recordEvent(secretariat, pools.event.receipt, pools.event.act.received, part);
      await page.getByRole('listitem').filter({ hasText: 'Ford-Mexico, 2018' }).getByRole('button', { name: pools.event.receipt }).waitFor();
    }
    const contribution = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ford-Mexico, 2018' }) });
    await contribution.getByText(pools.contributions.states.received, { exact: true }).first().waitFor();
    await contribution.getByText(like(`${pools.contribution.events} (4)`)).click();
    expect(await contribution.getByRole('button', { name: like(pools.contribution.takeBackOf) }).count()).toBe(2);
    expect(await faults(secretariat)).toEqual([]);
  });

  test('the secretariat allocates the rest of a pooled grant to it, and is told before it is too much', async () => {
    const { page, words: { pools } } = secretariat;
    await goTo(secretariat, '/portfolio/GR-4');
    await page.getByText(like(pools.allocation.notAllocated)).waitFor();
    await page.getByRole('button', { name: pools.allocation.act }).click();
    const line = page.getByLabel(pools.allocation.amountFrom.replace('{{title}}', 'Ford-Mexico, 2018').replace('{{currency}}', 'USD'));
    await line.fill('20000.51');
    await page.getByText(like(pools.allocation.over)).waitFor();
    expect(await faults(secretariat)).toEqual([]);
    await line.fill('20000');
    await page.getByRole('button', { name: pools.allocation.save }).click();
    await page.getByText(pools.allocation.complete).waitFor();
    expect(await faults(secretariat)).toEqual([]);
  });

  test('the officer sees what of the pool\'s grants is her money, and no button to change it', async () => {
    const { page, words: { pools } } = ford;
    await goTo(ford, '/portfolio/pools/ORG-1');
    const paid = page.getByRole('table', { name: pools.money.paid.replace('{{currency}}', 'USD') });
    const row = paid.getByRole('row').filter({ hasText: 'Ford-Mexico' });
    await row.getByText('50,000.00 USD').first().waitFor();
    await row.getByText('10/31 (32.3%)').waitFor();
    expect(await page.getByText(pools.money.notAllocated).count()).toBe(0);
    expect(await page.getByRole('button', { name: pools.become.act }).count()).toBe(0);
    await page.getByLabel(pools.money.years).selectOption({ index: 1 });
    await page.waitForURL(/cycle=/);
    await page.getByRole('table', { name: pools.money.given.replace('{{currency}}', 'USD') }).waitFor();
    expect(await faults(ford)).toEqual([]);
  });

  test('the secretariat records an agreement as far as it is known, and a next cycle', async () => {
    const { page, words: { pools } } = secretariat;
    await goTo(secretariat, '/portfolio/pools/ORG-1');
    await page.getByRole('button', { name: pools.agreements.act }).click();
    await page.getByLabel(pools.agreements.name).fill('Memorandum 2018');
    await page.getByLabel(pools.agreements.basisLabel).selectOption('partner');
    await page.getByLabel(pools.agreements.num, { exact: true }).first().fill('2');
    expect(await faults(secretariat)).toEqual([]);
    await page.getByRole('button', { name: pools.agreements.save }).click();
    await page.getByText(pools.agreements.wrongShare).waitFor();
    await page.getByLabel(pools.agreements.den, { exact: true }).first().fill('3');
    await page.getByRole('button', { name: pools.agreements.save }).click();
    await page.getByRole('heading', { name: 'Memorandum 2018' }).waitFor();
    await page.getByText(/2\/3/).first().waitFor();
    await page.getByRole('button', { name: pools.cycles.act }).click();
    await page.locator('input[name=name]').fill('2018–2020');
    await page.getByLabel(pools.cycles.from).fill('2018-01-01');
    await page.getByLabel(pools.cycles.to).fill('2020-12-31');
    await page.getByRole('button', { name: pools.cycles.save }).click();
    await page.getByRole('rowheader', { name: '2018–2020' }).waitFor();
    expect(await faults(secretariat)).toEqual([]);
  });

  test('the secretariat makes another pool, which teaches what it is for while it is empty', async () => {
    const { page, words: { pools } } = secretariat;
    await goTo(secretariat, '/portfolio/pools');
    await page.getByRole('button', { name: pools.add.act }).click();
    await page.getByLabel(pools.add.name).fill('Fondo Nuevo');
    expect(await faults(secretariat)).toEqual([]);
    await page.getByRole('button', { name: pools.add.save }).click();
    await page.getByRole('link', { name: /Fondo Nuevo/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Fondo Nuevo' }).waitFor();
    await page.getByText(pools.money.empty).first().waitFor();
    await page.getByText(pools.cycles.empty).waitFor();
    await page.getByText(pools.agreements.empty).waitFor();
    expect(await faults(secretariat)).toEqual([]);
  });
});
