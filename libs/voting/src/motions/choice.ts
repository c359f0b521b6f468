import { Fraction } from '@acuerdo/exact';
import { readBallot, readScores, type RankedBallot, type ScoredBallot, type Scores } from '../ballots/ballot.ts';
import type { Message } from '../message.ts';
import { methodOf } from '../methods/methods.ts';
import { oneOf } from '../rules/rule.ts';
import { isAgreement, optionIds, parametersOf, readWeight, type MotionSpec } from './spec.ts';

/** Answers to a motion by majority, and by consent: to consent with a reservation is to consent; to stand aside is to answer, not to support. */
export type Answer = 'yes' | 'no' | 'consent' | 'reservation' | 'stand-aside' | 'objection';

/** What a whole vote, or a part of a divided one, says. */
export type WholeChoice =
  | { readonly kind: 'ranking'; readonly ranking: readonly (readonly string[])[] }
  | { readonly kind: 'scores'; readonly scores: Scores }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'abstain' }
  | { readonly kind: 'blank' };

/** What a ballot holds where options are ranked. */
export type RankedChoice = Extract<WholeChoice, { readonly kind: 'ranking' | 'abstain' | 'blank' }>;

/** A part of a vote, as a share of the whole: "1/3". The shares add up to one. */
export interface SplitPart {
  readonly share: string;
  readonly choice: WholeChoice;
}

export type BallotChoice = WholeChoice | { readonly kind: 'split'; readonly parts: readonly SplitPart[] };

/** What a ballot may hold besides an abstention and a blank. */
export type ChoiceForm =
  | { readonly kind: 'ranking' }
  | { readonly kind: 'scores'; readonly most: number | null }
  | { readonly kind: 'answer'; readonly answers: readonly Answer[] };

const ANSWERS: { readonly [method: string]: readonly Answer[] } = {
  supermajority: ['yes', 'no'],
  consent: ['consent', 'reservation', 'stand-aside', 'objection'],
};

/** What the ballots of a motion look like: it follows from how they are counted. */
export function formOf(spec: MotionSpec): ChoiceForm {
  const { method } = spec;
  if (isAgreement(method)) return { kind: 'answer', answers: ANSWERS[method]! };
  if (methodOf(method)?.counts === 'ranks') return { kind: 'ranking' };
  return { kind: 'scores', most: method === 'approval' ? 1 : parametersOf(spec).maxScore! };
}

/** What is wrong with a choice on a ballot, or null. Where no form is given, ballots rank. */
export function checkChoice(choice: BallotChoice, options: readonly string[], form: ChoiceForm = { kind: 'ranking' }, maySplit = false): Message | null {
  if (choice.kind === 'abstain' || choice.kind === 'blank') return null;
  if (choice.kind === 'split' && maySplit) return checkParts(choice.parts, options, form);
  if (choice.kind !== form.kind) return oneOf('choice.kind', (choice as { kind: unknown }).kind, [form.kind, 'abstain', 'blank', ...(maySplit ? ['split'] : [])]);
  return checkWhole(choice, options, form);
}

function checkWhole(choice: WholeChoice, options: readonly string[], form: ChoiceForm): Message | null {
  if (choice.kind === 'answer' && form.kind === 'answer') return form.answers.includes(choice.answer) ? null : oneOf('choice.answer', choice.answer, form.answers);
  if (choice.kind === 'scores' && form.kind === 'scores') return reasonOf(readScores(choice.scores, options, form.most));
  return choice.kind === 'ranking' ? reasonOf(readBallot(choice.ranking, options)) : null;
}

const reasonOf = (read: ReturnType<typeof readBallot> | ReturnType<typeof readScores>): Message | null => (read.ok ? null : read.reason);

function checkParts(parts: readonly SplitPart[], options: readonly string[], form: ChoiceForm): Message | null {
  const shares = parts.map(({ share }) => readWeight(share));
  const bad = shares.findIndex((share) => share === null);
  if (bad >= 0) return { key: 'voting.ballot.notShare', values: { value: String(parts[bad]?.share) } };
  const sum = Fraction.sum(shares.map((share) => share!));
  if (Fraction.compare(sum, Fraction.of(1)) !== 0) return { key: 'voting.ballot.shares', values: { value: Fraction.format(sum) } };
  return parts.map(({ choice }) => checkChoice(choice, options, form)).find((wrong) => wrong !== null) ?? null;
}

/** A choice as a ballot of the count; an abstention is none. Answers put the proposal and the status quo in order. */
export function ballotOf(spec: MotionSpec, choice: WholeChoice, weight: Fraction): RankedBallot | ScoredBallot | null {
  if (choice.kind === 'abstain') return null;
  if (choice.kind === 'scores') return { scores: choice.scores, weight };
  if (choice.kind === 'blank') return formOf(spec).kind === 'scores' ? { scores: {}, weight } : { ranking: [], weight };
  return { ranking: choice.kind === 'ranking' ? choice.ranking : rankingOf(spec, choice.answer), weight };
}

function rankingOf(spec: MotionSpec, answer: Answer): string[][] {
  const proposal = proposalOf(spec);
  if (answer === 'stand-aside') return [];
  return answer === 'no' || answer === 'objection' ? [[spec.statusQuo], [proposal]] : [[proposal], [spec.statusQuo]];
}

/** The one option of an agreement that would change something. */
export const proposalOf = (spec: MotionSpec): string => optionIds(spec).find((id) => id !== spec.statusQuo)!;

/** The plainest ballot for one option alone. */
export function choiceFor(spec: MotionSpec, option: string): WholeChoice {
  const form = formOf(spec);
  if (form.kind === 'ranking') return { kind: 'ranking', ranking: [[option]] };
  if (form.kind === 'scores') return { kind: 'scores', scores: { [option]: form.most ?? 1 } };
  return { kind: 'answer', answer: option === spec.statusQuo ? form.answers.at(-1)! : form.answers[0]! };
}

/** Where a choice stands between two options: for the first, for the second, or for neither. */
export function sideOf(spec: MotionSpec, choice: WholeChoice, [first, second]: readonly [string, string]): 'yes' | 'no' | 'level' {
  if (choice.kind === 'abstain' || choice.kind === 'blank') return 'level';
  if (choice.kind === 'scores') return compare(choice.scores[second] ?? 0, choice.scores[first] ?? 0);
  const ranking = choice.kind === 'ranking' ? choice.ranking : rankingOf(spec, choice.answer);
  const place = (id: string): number => {
    const at = ranking.findIndex((rank) => rank.includes(id));
    return at < 0 ? ranking.length : at;
  };
  return compare(place(first), place(second));
}

function compare(first: number, second: number): 'yes' | 'no' | 'level' {
  if (first === second) return 'level';
  return first < second ? 'yes' : 'no';
}
