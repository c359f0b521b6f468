import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export type Language = 'en' | 'es';

export interface Device {
  readonly width: number;
  readonly height: number;
}

export const DESK: Device = { width: 1280, height: 800 };
export const PHONE: Device = { width: 360, height: 740 };

let browser: Browser | undefined;

/** A browser window of its own: no cookie of another. */
export async function openWindow(origin: string, language: Language, device: Device = DESK): Promise<{ page: Page; context: BrowserContext }> {
  browser ??= await chromium.launch({
    executablePath: process.env['ACUERDO_CHROMIUM'], headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const context = await browser.newContext({
    baseURL: origin, viewport: device, locale: language === 'es' ? 'es-MX' : 'en-US', timezoneId: 'America/Mexico_City',
    reducedMotion: 'reduce', acceptDownloads: true, hasTouch: device === PHONE,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, context };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What keeps somebody from using the page: serious and critical findings of axe, by rule and place. Of what is well, axe keeps
 * nothing: to carry that out of the page takes longer than to look.
 */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How far the page runs over the right edge, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
