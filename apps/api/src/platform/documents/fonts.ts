import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** PT Serif (ParaType, OFL 1.1): Latin with every accent, Cyrillic, figures of one width. Embedded, and only the letters that occur. */
const FILES = {
  plain: '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf',
  strong: '@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf',
  emphasis: '@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf',
} as const;

export type Face = keyof typeof FILES;

export interface Fonts {
  readonly faces: Readonly<Record<Face, Buffer>>;
  /** Text of which every letter is in the fonts: another one stands as its number, `[U+2603]`, and is not lost as a blank box. */
  readonly printable: (text: string) => string;
}

let loaded: Promise<Fonts> | undefined;

/** Read once, at the first document. */
export const fonts = (): Promise<Fonts> => (loaded ??= load());

async function load(): Promise<Fonts> {
  const [plain, strong, emphasis] = await Promise.all([FILES.plain, FILES.strong, FILES.emphasis].map((file) => readFile(resolve(file))));
  if (!plain || !strong || !emphasis) throw new Error('a font is missing');
  const font = create(plain);
  const shown = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return font.hasGlyphForCodePoint(code) ? letter : OTHERWISE[letter] ?? `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  };
  return { faces: { plain, strong, emphasis }, printable: (text) => [...text.normalize('NFC').replaceAll(/\s/g, ' ')].map(shown).join('') };
}

/** Letters that the font lacks and that are said as well by others. */
const OTHERWISE: Record<string, string> = { '→': '->', '←': '<-', '⇄': '<->', '‑': '-', '′': "'", '″': '"', '\u200b': '', '\u00ad': '', '\ufeff': '', '✓': 'x', '☐': '[ ]', '☑': '[x]' };
