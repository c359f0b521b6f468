import { closeBrowser, PHONE } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, goTo, openVote, rank, tabTo } from './steps.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

test('an invited delegate sets a password and is at work; her link is spent', async () => {
  const { page, words } = await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'es' });
  const { people } = words;
  await page.goto('/cammina/people');
  await page.getByLabel(people.invite.name, { exact: true }).fill('Ana Ejemplo');
  await page.getByLabel(people.invite.email).fill('ana@example.org');
  await page.getByRole('checkbox', { name: words.accounts.role.delegate }).check();
  await page.getByRole('button', { name: people.invite.act }).click();
  const link = await page.locator('code').filter({ hasText: '/invitation#' }).innerText();
  await page.context().clearCookies();
  await page.goto(link);
  await page.locator('input[type=password]').fill('una frase se recuerda bien');
  await page.getByRole('button', { name: words.accounts.invitation.accept }).click();
  await page.waitForURL('**/cammina/desk');
  await page.context().clearCookies();
  await page.goto('/');
  await page.goto(link);
  await page.getByText(words.accounts.invitation.spent).waitFor();
});

test('a delegate votes with the keyboard alone', async () => {
  await openVote(await enter(product, { partner: 'CAMMINA', role: 'secretariat', language: 'en' }));
  const delegate = await enter(product, { partner: 'OSF', role: 'delegate', language: 'en' });
  const { page, words: { ballots } } = delegate;
  await goTo(delegate, '/future/MOT-1/ballot');
  await tabTo(page, ballots.ranking.putAt.replace('{{rank}}', '1'));
  await page.keyboard.press('Enter');
  await tabTo(page, ballots.ranking.putAt.replace('{{rank}}', '2'));
  await page.keyboard.press('Enter');
  await tabTo(page, ballots.send);
  await page.keyboard.press('Enter');
  await page.getByText(ballots.receipt.kind).waitFor();
});

test('a ballot that got no answer is sent again by the same key, and counts once', async () => {
  const delegate = await enter(product, { partner: 'Ford-Mexico', role: 'delegate', language: 'es', device: PHONE });
  let lost = 0;
  await delegate.page.route('**/graphql', async (route) => {
    const casting = route.request().postData()?.includes('CastBallot') ?? false;
    if (!casting || lost++ > 0) return route.continue();
    await route.fetch(); // it arrives, and its answer does not
    return route.abort('connectionreset');
  });
  await rank(delegate, [2]);
  expect(lost).toBeGreaterThan(1);
  expect(await product.sql('select count(*)::int as ballots from ballot b join elector e on e.id = b.elector_id join partner p on p.id = e.partner_id where p.letter = $1', ['F']))
    .toEqual([{ ballots: 1 }]);
});
