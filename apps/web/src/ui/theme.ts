/**
 * The one theme file: every colour, size and typeface of the client.
 * A colour is a pair (light, dark) and becomes a CSS variable `--<name>` through `light-dark()`, so that print,
 * which is always light, only has to set `color-scheme`.
 */
export type Scheme = 'light' | 'dark';
type Pair = readonly [light: string, dark: string];

export const COLOURS = {
  paper: ['#fbfaf7', '#14191e'],
  sheet: ['#ffffff', '#1a2026'],
  wash: ['#f3f0e9', '#20272e'],
  ink: ['#1d2730', '#e8e6e1'],
  quiet: ['#5b6670', '#9aa6b0'],
  line: ['#e4e0d8', '#2b333b'],
  edge: ['#83898c', '#6b7782'],
  pool: ['#0f6b66', '#4fb8b0'],
  'pool-strong': ['#0a524e', '#7accc5'],
  'pool-wash': ['#e4efed', '#16302f'],
  'on-pool': ['#ffffff', '#0c1a1a'],
  look: ['#8a5700', '#e2b25c'],
  'look-wash': ['#fcf2dc', '#2d2616'],
  refused: ['#a3262b', '#f09a96'],
  'refused-wash': ['#fbebea', '#341e1f'],
} as const satisfies Record<string, Pair>;

export type Colour = keyof typeof COLOURS;

/** One hue per partner; a pattern too, because a mark may be too small for its letter. */
export const PARTNER_HUES = {
  indigo: { ink: ['#4655a5', '#a3aef0'], pattern: 'plain' },
  ochre: { ink: ['#946010', '#dda552'], pattern: 'rising' },
  olive: { ink: ['#557022', '#a5c471'], pattern: 'dots' },
  plum: { ink: ['#86407a', '#dc9dd0'], pattern: 'level' },
  slate: { ink: ['#4d6072', '#a9bac9'], pattern: 'falling' },
  brick: { ink: ['#93492f', '#e49c80'], pattern: 'upright' },
} as const satisfies Record<string, { ink: Pair; pattern: string }>;

export type PartnerHue = keyof typeof PARTNER_HUES;

export const HUES = Object.keys(PARTNER_HUES) as readonly PartnerHue[];

export const TYPE_SIZES = { xs: 12, sm: 14, md: 16, lg: 20, xl: 26, xxl: 34 } as const;

export const TYPEFACES = {
  work: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  record: 'ui-serif, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif',
  mono: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
} as const;

/** Which colours stand as text on which ground, and what each must reach (WCAG 2.2: 1.4.3 text, 1.4.11 marks). */
export const PAIRINGS: readonly { text: Colour; on: Colour; least: number }[] = [
  ...(['paper', 'sheet', 'wash'] as const).flatMap((on) => [
    { text: 'ink', on, least: 7 } as const,
    { text: 'quiet', on, least: 4.5 } as const,
    { text: 'pool', on, least: 4.5 } as const,
    { text: 'look', on, least: 4.5 } as const,
    { text: 'refused', on, least: 4.5 } as const,
    { text: 'edge', on, least: 3 } as const,
  ]),
  { text: 'ink', on: 'pool-wash', least: 7 },
  { text: 'ink', on: 'look-wash', least: 7 },
  { text: 'ink', on: 'refused-wash', least: 7 },
  { text: 'pool', on: 'pool-wash', least: 4.5 },
  { text: 'look', on: 'look-wash', least: 4.5 },
  { text: 'refused', on: 'refused-wash', least: 4.5 },
  { text: 'on-pool', on: 'pool', least: 4.5 },
  { text: 'on-pool', on: 'pool-strong', least: 4.5 },
];

/** Every colour and size as a CSS variable; the same for both schemes, since `light-dark()` chooses. */
export function cssVariables(): Record<string, string> {
  const hues = HUES.map((hue) => [`--partner-${hue}`, both(PARTNER_HUES[hue].ink)]);
  const colours = Object.entries(COLOURS).map(([name, pair]) => [`--${name}`, both(pair)]);
  const sizes = Object.entries(TYPE_SIZES).map(([name, px]) => [`--type-${name}`, `${px / 16}rem`]);
  const faces = Object.entries(TYPEFACES).map(([name, face]) => [`--face-${name}`, face]);
  return Object.fromEntries([...colours, ...hues, ...sizes, ...faces]);
}

const both = ([light, dark]: Pair): string => `light-dark(${light}, ${dark})`;
