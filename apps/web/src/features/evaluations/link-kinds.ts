import type { EvaluationPart_PartFragment } from '../../gql/graphql.ts';
import type { PartKind } from './evaluation-words.tsx';

export type LinkKind = 'question' | 'passage' | 'grant' | 'overlap' | 'document' | 'figure' | 'consultation' | 'asked' | 'evidence' | 'finding' | 'option' | 'step' | 'decision';

/** What somebody types by its name. */
export const NAMED = ['question', 'passage', 'grant', 'overlap', 'figure', 'option', 'step', 'decision'] as const satisfies readonly LinkKind[];
export type Named = (typeof NAMED)[number];

export const isNamed = (kind: LinkKind): kind is Named => NAMED.some((one) => one === kind);

export const FOLLOW_UPS: readonly LinkKind[] = ['step', 'decision'];

/** What may be brought under a part of each kind while it is written; what follows comes later. */
export const BROUGHT: Readonly<Record<PartKind, readonly LinkKind[]>> = {
  question: ['passage', 'grant', 'overlap', 'document', 'figure', 'consultation'], finding: ['evidence', 'asked'], recommendation: ['finding', 'option'],
};

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Around {
  readonly parts: readonly EvaluationPart_PartFragment[];
  readonly consultations: readonly { readonly id: string; readonly answers?: number | null; readonly summary?: unknown }[];
}

/** Cuts what is long, for a list to choose from. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** What can be chosen of a kind that nobody types: parts, evidence, consultations that were summed up. */
export function choicesOf(kind: LinkKind, { parts, consultations }: Around, words: { read: (text: { en: string; es: string }) => string; is: (kind: LinkKind) => string; answers: (count: number) => string }): Choice[] {
  const of = (part: PartKind) => parts.filter((one) => one.kind === part).map(({ id, number, text }) => ({ value: id, label: short(`${number}. ${words.read(text)}`) }));
  if (kind === 'asked') return of('question');
  if (kind === 'finding') return of('finding');
  if (kind === 'consultation') return consultations.filter(({ summary }) => summary).map(({ id, answers }) => ({ value: id, label: words.answers(answers ?? 0) }));
  return parts.filter((part) => part.kind === 'question').flatMap(({ links }) => links.filter((link) => link.kind !== 'question').map((link) => ({
    value: link.id, label: short(`${words.is(link.kind as LinkKind)} ${link.kind === 'document' || link.kind === 'consultation' ? words.read(link.text) : link.name} ${link.kind === 'passage' ? words.read(link.text) : ''}`.trim()),
  })));
}
