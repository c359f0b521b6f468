import { chromium } from 'playwright-core';
import AxeBuilder from '@axe-core/playwright';
const b = await chromium.launch({ executablePath: process.env['CHROMIUM'], headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const shots = [
  ['desk-en', 'en-US', 1280, 900, 'light', /Ford-Mexico.*officer/i, ''],
  ['desk-osf-dark-es', 'es-MX', 1280, 900, 'dark', /IMI/i, '?country=MX'],
  ['phone-es-dark', 'es-MX', 360, 740, 'dark', /Ford-Mexico.*(oficial|officer)/i, ''],
  ['phone-en', 'en-US', 360, 740, 'light', /Ford-Mexico.*officer/i, '?year=2016'],
];
for (const [name, locale, width, height, colorScheme, who, search] of shots) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  const c = await b.newContext({ viewport: { width, height }, locale, colorScheme, reducedMotion: 'reduce', hasTouch: width < 500 });
  const p = await c.newPage(); p.setDefaultTimeout(20000);
  p.on('console', (m) => { if (m.type() === 'error') console.log(name, 'console', m.text().slice(0, 300)); });
  await p.goto(process.env['ORIGIN'] + '/');
  const button = p.getByRole('button', { name: who }).first();
  await button.waitFor();
  await button.click();
  await p.waitForURL('**/desk');
  await p.goto(process.env['ORIGIN'] + '/cammina/overlaps/figures' + search);
  await p.waitForSelector('#complete');
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: !search.includes('country') });
  const { violations } = await new AxeBuilder({ page: p }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  console.log(name, violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.slice(0, 4).map(({ target }) => `${id}: ${target}`)), 'overflow', await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  await c.close();
}
await b.close();
