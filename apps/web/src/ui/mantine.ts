import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { COLOURS, TYPEFACES, TYPE_SIZES, cssVariables } from './theme.ts';

const rem = (px: number): string => `${px / 16}rem`;
const shades = Array.from({ length: 10 }, () => 'var(--pool)') as unknown as MantineColorsTuple;

/** Mantine is told our words for its own: it draws controls, we decide how they look. */
export const mantineTheme = createTheme({
  primaryColor: 'pool',
  colors: { pool: shades },
  black: COLOURS.ink[0],
  fontFamily: TYPEFACES.work,
  fontFamilyMonospace: TYPEFACES.mono,
  fontSizes: { xs: rem(TYPE_SIZES.xs), sm: rem(TYPE_SIZES.sm), md: rem(TYPE_SIZES.md), lg: rem(TYPE_SIZES.lg), xl: rem(TYPE_SIZES.xl) },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const isPool = (input.color ?? 'pool') === 'pool';
    if (!isPool) return colors;
    if (input.variant === 'filled') return { ...colors, background: 'var(--pool)', hover: 'var(--pool-strong)', color: 'var(--on-pool)', border: '1px solid transparent' };
    return colors;
  },
});

/** Lays our variables beside Mantine's and points Mantine's own at them. */
export const mantineVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-anchor': 'var(--pool)',
    '--mantine-color-error': 'var(--refused)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--wash)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-disabled': 'var(--wash)',
    '--mantine-color-disabled-color': 'var(--quiet)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--pool)',
    '--mantine-primary-color-filled-hover': 'var(--pool-strong)',
    '--mantine-primary-color-contrast': 'var(--on-pool)',
    '--mantine-primary-color-light': 'var(--pool-wash)',
    '--mantine-primary-color-light-hover': 'var(--pool-wash)',
    '--mantine-primary-color-light-color': 'var(--pool)',
    '--mantine-color-pool-filled': 'var(--pool)',
    '--mantine-color-pool-filled-hover': 'var(--pool-strong)',
    '--mantine-color-pool-light': 'var(--pool-wash)',
    '--mantine-color-pool-light-hover': 'var(--pool-wash)',
    '--mantine-color-pool-light-color': 'var(--pool)',
    '--mantine-color-pool-outline': 'var(--pool)',
    '--mantine-color-pool-outline-hover': 'var(--pool-wash)',
  };
  return { variables: cssVariables(), light: ours, dark: ours };
};
