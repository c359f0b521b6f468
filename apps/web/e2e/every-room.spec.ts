import { closeBrowser, DESK, PHONE, type Device, type Language } from './browser.ts';
import { startProduct, type Product } from './product.ts';
import { enter, faults, goTo, overEdge, type Worker } from './steps.ts';

const ROOMS = [
  '/desk',
  '/portfolio', '/portfolio/pools', '/portfolio/pools/ORG-1', '/portfolio/GR-1', '/portfolio/grantees', '/portfolio/grantees/ORG-10', '/portfolio/GR-4', '/portfolio/corridor',
  '/overlaps', '/overlaps/OV-1', '/overlaps/compare', '/overlaps/same', '/overlaps/charter', '/overlaps/soundings', '/overlaps/figures', '/overlaps/figures?theme=transit&country=MX',
  '/future', '/future/MOT-1', '/future/MOT-1/answer', '/future/MOT-1/proxy/none', '/future/questions', '/future/questions/Q-12', '/future/questions/Q-11', '/future/steps', '/future/steps/ST-3', '/future/strategies', '/future/strategies/STR-1', '/future/evaluations', '/future/evaluations/EV-1', '/future/outcomes', '/future/options/OPT-1', '/future/compare/DEL-1', '/future/reading/DEL-1', '/future/brief/DEL-1', '/future/dossier/DEL-1', '/future/timeline',
  '/decisions', '/decisions/past',
  '/reviews', '/reviews/forms', '/reviews/calls', '/reviews/PR-1',
  '/meetings', '/meetings/MTG-1', '/meetings/MTG-1/session', '/meetings/MTG-1/minutes', '/meetings/new', '/meetings/plan',
  '/people', '/people/roles?on=2014-09-08', '/people/organisations', '/people/responsibilities?on=2014-12-31',
  '/data', '/data/sources', '/data/sources/SRC-1', '/data/facts',
  '/account', '/privacy',
];

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await closeBrowser();
  await product?.stop();
});

interface Look {
  readonly does: string;
  readonly language: Language;
  readonly device: Device;
  readonly other: Device;
  readonly colorScheme: 'light' | 'dark';
}

/** Both languages, widths and colours are looked at for barriers; the edges in every language at every width. */
test.each<Look>([
  { does: 'on a desk in English by day, and keeps within its edges on a phone', language: 'en', device: DESK, other: PHONE, colorScheme: 'light' },
  { does: 'on a phone in Spanish by night, and keeps within its edges on a desk', language: 'es', device: PHONE, other: DESK, colorScheme: 'dark' },
])('every room stands without barriers $does', async ({ language, device, other, colorScheme }) => {
  const officer = await enter(product, { partner: 'Ford-Mexico', role: 'officer', language, device });
  await officer.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {};
  for (const room of ROOMS) {
    await goTo(officer, room);
    const isThere = (await officer.page.getByText(officer.words.shell.notFound.title).count()) === 0;
    const wrong = [...(isThere ? [] : ['is not there']), ...(await faults(officer)), ...(await edgesOf(officer, other))];
    await officer.page.setViewportSize(device);
    if (wrong.length > 0) found[room] = wrong;
  }
  expect(found).toEqual({});
  expect(await officer.page.getAttribute('html', 'lang')).toBe(language);
  await officer.page.evaluate(() => { document.querySelector('main')?.append(new Image()); });
  expect(await faults(officer)).toEqual(['image-alt: img']);
}, 300_000);

/** What runs over the edge on another device, once the page has settled on it. */
async function edgesOf(worker: Worker, device: Device): Promise<string[]> {
  await worker.page.setViewportSize(device);
  await worker.page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { requestAnimationFrame(drawn); }); }));
  return overEdge(worker);
}
