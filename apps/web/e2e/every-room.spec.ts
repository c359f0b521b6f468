import { closeBrowser, DESK, PHONE, type Device, type Language } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo, openVote, rank, tabTo } from './steps.ts';

const ROOMS = [
  '/desk', '/portfolio', '/portfolio/pools', '/portfolio/pools/ORG-1', '/portfolio/GR-1', '/portfolio/grantees', '/portfolio/grantees/ORG-10', '/portfolio/GR-4', '/overlaps', '/overlaps/OV-1', '/future', '/future/MOT-1', '/reviews', '/reviews/PR-1', '/meetings', '/meetings/MTG-1', '/meetings/new', '/future/questions', '/future/questions/Q-12', '/future/questions/Q-11', '/future/steps', '/future/steps/ST-3',
  '/future/strategies', '/future/strategies/STR-1', '/future/options/OPT-1', '/decisions', '/decisions/register', '/decisions/past', '/people', '/people/roles?on=2014-09-08', '/people/organisations', '/people/responsibilities?on=2014-12-31', '/data', '/account',
'/portfolio/corridor', '/future/timeline', '/data/sources', '/data/sources/SRC-1', '/data/facts',
];

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

test.each<[string, Language, Device, 'light' | 'dark']>([
  ['on a desk in English by day', 'en', DESK, 'light'],
  ['on a desk in Spanish by night', 'es', DESK, 'dark'],
  ['on a phone in English by night', 'en', PHONE, 'dark'],
  ['on a phone in Spanish by day', 'es', PHONE, 'light'],
])('every room stands without barriers, %s', async (_, language, device, colorScheme) => {
  const officer = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language, device });
  await officer.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {};
  for (const room of ROOMS) {
    await goTo(officer, room);
    const wrong = await faults(officer);
    if (wrong.length > 0) found[room] = wrong;
  }
  expect(found).toEqual({});
  expect(await officer.page.getAttribute('html', 'lang')).toBe(language);
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
