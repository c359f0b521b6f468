import { COLOURS, HUES, PAIRINGS, PARTNER_HUES } from './theme.ts';

/** Relative luminance and contrast ratio: WCAG 2.2, definitions. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const SCHEMES = [['light', 0], ['dark', 1]] as const;

test('the measure itself: black on white is 21, and #767676 on white the known 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(SCHEMES)('in the %s scheme', (_scheme, at) => {
  test.each(PAIRINGS)('$text on $on reaches $least', ({ text, on, least }) => {
    expect(contrast(COLOURS[text][at], COLOURS[on][at])).toBeGreaterThanOrEqual(least);
  });

  test.each(HUES)('the letter on %s can be read, and the mark be told from paper and sheet', (hue) => {
    const ink = PARTNER_HUES[hue].ink[at];
    expect(contrast(ink, at === 0 ? '#ffffff' : '#14191e')).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['paper', 'sheet', 'wash'] as const) expect(contrast(ink, COLOURS[ground][at])).toBeGreaterThanOrEqual(4.5);
  });
});

test('no two partners share a pattern', () => {
  expect(new Set(HUES.map((hue) => PARTNER_HUES[hue].pattern)).size).toBe(HUES.length);
});
