import { KIND_FORMS, type DecisionKind } from './kinds.ts';

/** What stands beside the text of a decision, as it is being written. */
export interface Terms {
  readonly kind: string;
  readonly about: string;
  readonly award: string;
  readonly currency: string;
  readonly moves: readonly { readonly of: string; readonly amount: string }[];
  readonly partner: string;
  readonly change: string;
  readonly on: string;
  readonly conditionsEn: string;
  readonly conditionsEs: string;
  readonly effective: string;
  readonly until: string;
  readonly review: string;
  readonly ownerPartnerId: string;
  readonly evidence: string;
  readonly links: readonly { readonly kind: string; readonly decision: string; readonly knowingly: boolean }[];
}

const NO_MOVE = { of: '', amount: '' };

export const noTerms = (kind: DecisionKind): Terms => ({
  kind, about: '', award: '', currency: 'USD', moves: [NO_MOVE, NO_MOVE], partner: '', change: 'joins', on: '', conditionsEn: '', conditionsEs: '', effective: '', until: '', review: '',
  ownerPartnerId: '', evidence: '', links: [],
});

const orNull = (text: string): string | null => text.trim() || null;

/** As the server takes it: only the form of its kind, and no empty row. */
export function termsInput(said: Terms) {
  const { kind, moves, links, evidence, ownerPartnerId, conditionsEn, conditionsEs, effective, until, review } = said;
  const form = KIND_FORMS[kind as DecisionKind];
  return {
    kind, ownerPartnerId: orNull(ownerPartnerId), conditionsEn: orNull(conditionsEn), conditionsEs: orNull(conditionsEs), effective: orNull(effective), until: orNull(until), review: orNull(review),
    evidence: evidence.split(/[\s,;]+/).filter((reference) => reference !== ''), links: links.filter(({ decision }) => decision.trim() !== ''),
    ...(form === 'award' ? { award: orNull(said.award), currency: orNull(said.currency) } : {}),
    ...(form === 'moves' ? { currency: orNull(said.currency), moves: moves.filter(({ of }) => of !== '').map(({ of, amount }) => ({ of, amount: amount.trim() })) } : {}),
    ...(form === 'membership' && said.partner.trim() ? { membership: { partner: said.partner, change: said.change, on: said.on } } : {}),
    ...(form === 'about' ? { about: orNull(said.about) } : {}),
  };
}

/** What was kept on this device, where it still has the shape of a draft; null where it has not. */
export function readDraft<T extends object>(text: string | null, like: T): T | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    const fits = typeof kept === 'object' && kept !== null && Object.keys(like).every((key) => typeof (kept as Record<string, unknown>)[key] === typeof like[key as keyof T]);
    return fits ? { ...like, ...kept } : null;
  } catch {
    return null;
  }
}
