import { canonical, hashText } from '@acuerdo/ledger';
import type { Answer, BallotChoice, ChoiceForm, Scores, WholeChoice } from '@acuerdo/voting';
import type { Ranking } from './ranking.ts';

/** A whole vote, or a part of a divided one, as it is being filled in. What one kind holds is kept while another is looked at. */
export interface WholeDraft {
  readonly kind: WholeChoice['kind'];
  readonly ranking: Ranking;
  readonly scores: Scores;
  readonly answer: Answer | null;
}

export interface PartDraft extends WholeDraft {
  readonly share: string;
}

export interface Draft extends Omit<WholeDraft, 'kind'> {
  readonly kind: BallotChoice['kind'];
  readonly parts: readonly PartDraft[];
  readonly reason: string;
  readonly wouldResolve: string;
  /** The act of casting under way: its key, and what it casts. It outlives retries and a reloaded page, not a change of mind. */
  readonly act: { readonly key: string; readonly of: string } | null;
  /** The key of an act before this one that got no answer: its ballot may be there. */
  readonly unanswered: string | null;
  /** What was put to the vote when the draft was begun, or was last confirmed. */
  readonly paper: Paper | null;
}

/** What is put to the vote, and what tells one version of it from another. */
export interface Paper {
  readonly hash: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
}

interface Bilingual {
  readonly en: string;
  readonly es: string;
}

interface PutToVote extends Omit<Paper, 'hash'> {
  readonly specHash?: string | null | undefined;
  readonly options: readonly { readonly id: string; readonly title: Bilingual; readonly meaning: Bilingual }[];
}

const both = ({ en, es }: Bilingual): Bilingual => ({ en, es });

/** The rule, the text and the options as they stand now. */
export function paperOf({ specHash, title, text, options }: PutToVote): Paper {
  const said = { title: both(title), text: both(text), options: options.map((option) => ({ id: option.id, title: both(option.title), meaning: both(option.meaning) })) };
  return { hash: hashText(canonical({ rule: specHash ?? null, ...said })), title: said.title, text: said.text };
}

export const emptyPart = (form: ChoiceForm): PartDraft => ({ kind: form.kind, ranking: [], scores: {}, answer: null, share: '1/2' });

export function emptyDraft(form: ChoiceForm): Draft {
  const { share: _, ...whole } = emptyPart(form);
  return { ...whole, parts: [emptyPart(form), emptyPart(form)], reason: '', wouldResolve: '', act: null, unanswered: null, paper: null };
}

/** Nothing ranked, scored or answered is not a choice yet: it must be said that the ballot is blank. */
export function choiceOf(draft: Draft): BallotChoice | null {
  if (draft.kind !== 'split') return wholeOf({ ...draft, kind: draft.kind });
  const parts = draft.parts.flatMap((part) => {
    const choice = wholeOf(part);
    return choice && part.share.trim() !== '' ? [{ share: part.share.trim(), choice }] : [];
  });
  return parts.length === draft.parts.length ? { kind: 'split', parts } : null;
}

function wholeOf({ kind, ranking, scores, answer }: WholeDraft): WholeChoice | null {
  if (kind === 'ranking') return ranking.length === 0 ? null : { kind, ranking };
  if (kind === 'scores') return Object.keys(scores).length === 0 ? null : { kind, scores };
  if (kind === 'answer') return answer === null ? null : { kind, answer };
  return { kind };
}

/** Whether a draft gives one of these answers, as a whole or in a part. */
export const answers = (draft: Draft, ...wanted: readonly Answer[]): boolean =>
  (draft.kind === 'split' ? draft.parts : [draft]).some(({ kind, answer }) => kind === 'answer' && answer !== null && wanted.includes(answer));

/** The draft with the key of its act: the one it has if it still casts the same, else a new one, and the old one as unanswered. */
export function withAct(draft: Draft, newKey: () => string): Draft & { act: NonNullable<Draft['act']> } {
  const of = canonical({ choice: choiceOf(draft), reason: draft.reason.trim(), wouldResolve: draft.wouldResolve.trim() });
  if (draft.act?.of === of) return { ...draft, act: draft.act };
  return { ...draft, act: { key: newKey(), of }, unanswered: draft.act?.key ?? draft.unanswered };
}

/** The draft after its act was refused: nothing of it is there, so its key is done with. */
export const withoutAct = (draft: Draft): Draft => ({ ...draft, act: null });

/** What was cast, to begin a change from. */
export function draftFrom(choice: BallotChoice, said: { readonly reason: string | null; readonly wouldResolve: string | null }, form: ChoiceForm): Draft {
  const parts = choice.kind === 'split' ? choice.parts.map(({ share, choice: part }) => ({ ...emptyPart(form), ...part, share })) : emptyDraft(form).parts;
  return { ...emptyDraft(form), ...(choice.kind === 'split' ? { kind: choice.kind } : choice), parts, reason: said.reason ?? '', wouldResolve: said.wouldResolve ?? '' };
}

/** One draft per motion and person, so that two people on one device never see each other's. */
export const draftName = (motionId: string, personId: string): string => `ballot.${motionId}.${personId}`;
export const receiptName = (motionId: string, personId: string): string => `receipt.${motionId}.${personId}`;

/** The kept draft, without options that are not on the ballot; null where there is none that can be read, or one of another form. */
export function readDraft(text: string | null, options: readonly string[], form: ChoiceForm): Draft | null {
  if (text === null) return null;
  try {
    const kept = { ...emptyDraft(form), ...JSON.parse(text) as Partial<Draft> };
    if (![form.kind, 'abstain', 'blank', 'split'].includes(kept.kind)) return null;
    return { ...kept, ...knownOf(kept, options), parts: kept.parts.map((part) => ({ ...part, ...knownOf(part, options) })), reason: String(kept.reason), wouldResolve: String(kept.wouldResolve) };
  } catch {
    return null;
  }
}

function knownOf({ ranking, scores }: Pick<WholeDraft, 'ranking' | 'scores'>, options: readonly string[]): Pick<WholeDraft, 'ranking' | 'scores'> {
  return {
    ranking: ranking.map((rank) => rank.filter((id) => options.includes(id))).filter((rank) => rank.length > 0),
    scores: Object.fromEntries(Object.entries(scores).filter(([id]) => options.includes(id))),
  };
}
