import { closeBrowser, DESK, PHONE, type Device, type Language } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo } from './steps.ts';

const ROOMS = [
  '/desk',
  '/portfolio', '/portfolio/pools', '/portfolio/pools/ORG-1', '/portfolio/GR-1', '/portfolio/grantees', '/portfolio/grantees/ORG-10', '/portfolio/GR-4', '/portfolio/corridor',
  '/overlaps', '/overlaps/OV-1',
  '/future', '/future/MOT-1', '/future/questions', '/future/questions/Q-12', '/future/questions/Q-11', '/future/steps', '/future/steps/ST-3', '/future/strategies', '/future/strategies/STR-1', '/future/options/OPT-1', '/future/timeline',
  '/decisions', '/decisions/register', '/decisions/past',
  '/reviews', '/reviews/PR-1',
  '/meetings', '/meetings/MTG-1', '/meetings/new',
  '/people', '/people/roles?on=2014-09-08', '/people/organisations', '/people/responsibilities?on=2014-12-31',
  '/data', '/data/sources', '/data/sources/SRC-1', '/data/facts',
  '/account',
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
    const isThere = (await officer.page.getByText(officer.words.shell.notFound.title).count()) === 0;
    const wrong = [...(isThere ? [] : ['is not there']), ...(await faults(officer))];
    if (wrong.length > 0) found[room] = wrong;
  }
  expect(found).toEqual({});
  expect(await officer.page.getAttribute('html', 'lang')).toBe(language);
});
