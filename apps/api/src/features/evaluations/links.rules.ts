import type { PartKind } from './evaluation-part.entity.ts';

/** What a link can lead to. */
export const LINK_KINDS = ['question', 'passage', 'grant', 'overlap', 'document', 'figure', 'consultation', 'asked', 'evidence', 'finding', 'option', 'step', 'decision'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What is evidence, and stands under a question of the evaluation. */
export const EVIDENCE: readonly LinkKind[] = ['passage', 'grant', 'overlap', 'document', 'figure', 'consultation'];

/** What becomes of a recommendation, which the secretariat says. */
export const FOLLOW_UPS: readonly LinkKind[] = ['step', 'decision'];

const FITS: Readonly<Record<PartKind, readonly LinkKind[]>> = {
  question: ['question', ...EVIDENCE],
  finding: ['asked', 'evidence'],
  recommendation: ['finding', 'option', ...FOLLOW_UPS],
};

/**
 * Whether a part of an evaluation may lead to a thing of that kind: its questions to open questions (`question`) and to evidence, a
 * finding to the question it answers (`asked`) and to evidence that stands under one, a recommendation to findings, options and what follows.
 */
export const fits = (part: PartKind, link: LinkKind): boolean => FITS[part].includes(link);

/** What may narrow the figures, each at most once: `theme=transit&country=MX`. */
const FIGURE = /^(?:(?:theme|country|year|currency)=[\w.-]{1,40})(?:&(?:theme|country|year|currency)=[\w.-]{1,40}){0,3}$/;

export function isFigure(text: string): boolean {
  const names = text.split('&').map((part) => part.split('=')[0]);
  return FIGURE.test(text) && new Set(names).size === names.length;
}
