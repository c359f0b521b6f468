import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { startWords } from '../lib/i18n.ts';
import { mantineTheme, mantineVariables } from './mantine.ts';

/** jsdom lays nothing out; Mantine asks for these two. */
function prepareWindow(): void {
  window.matchMedia ??= ((media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })) as unknown as typeof window.matchMedia;
  globalThis.ResizeObserver ??= class { observe() { return; } unobserve() { return; } disconnect() { return; } };
}

/** Draws a piece with the words of a language, the theme and an address. */
export async function draw(piece: ReactNode, language: 'en' | 'es' = 'en'): Promise<RenderResult> {
  prepareWindow();
  await startWords(language);
  return render(<Themed><MemoryRouter>{piece}</MemoryRouter></Themed>);
}

export function Themed({ children }: { children: ReactNode }) {
  prepareWindow();
  return <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} env="test">{children}</MantineProvider>;
}
