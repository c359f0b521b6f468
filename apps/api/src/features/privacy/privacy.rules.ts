import { say, type Language } from '@acuerdo/words';

/**
 * The parts of a privacy notice, in their order: `short` is the simplified notice that stands on forms, the others are the whole one.
 * They are what a notice has to say by the Mexican Ley Federal de Protección de Datos Personales en Posesión de los Particulares
 * (Diario Oficial, 20 March 2025, articles 14 to 16) and by the General Data Protection Regulation (EU 2016/679, articles 13 and 14).
 */
export const NOTICE_PARTS = ['short', 'controller', 'data', 'purposes', 'recipients', 'transfers', 'rights', 'retention', 'changes', 'contact'] as const;
export type NoticePartKey = (typeof NOTICE_PARTS)[number];

export interface NoticePart {
  readonly key: NoticePartKey;
  readonly en: string;
  readonly es: string;
}

/** What only the collaborative itself knows; a draft leaves room for it, in square brackets. */
const OF_ITS_OWN: readonly NoticePartKey[] = ['controller', 'contact'];

/** A text to begin from: every part in both languages, with `[…]` where the secretariat has to fill in. */
export const draftNotice = (collaborative: string): NoticePart[] =>
  NOTICE_PARTS.map((key) => inBoth(key, `privacy.draft.${key}`, () => collaborative));

/** What is told where no notice was published: the same words wherever that is, so that they tell nothing of who is here. */
export const generalNotice = (): NoticePart[] =>
  NOTICE_PARTS.map((key) => inBoth(key, OF_ITS_OWN.includes(key) ? `privacy.general.${key}` : `privacy.draft.${key}`, (language) => say(language, { key: 'privacy.general.collaborative' })));

function inBoth(key: NoticePartKey, words: string, collaborative: (language: Language) => string): NoticePart {
  const text = (language: Language) => say(language, { key: words, values: { collaborative: collaborative(language) } });
  return { key, en: text('en'), es: text('es') };
}

/** The first part in which something in square brackets still waits to be filled in, with its language; null where there is none. */
export function leftOpen(parts: readonly NoticePart[]): { readonly key: NoticePartKey; readonly language: Language } | null {
  for (const { key, en, es } of parts) {
    if (/\[[^\]]+\]/.test(en)) return { key, language: 'en' };
    if (/\[[^\]]+\]/.test(es)) return { key, language: 'es' };
  }
  return null;
}
