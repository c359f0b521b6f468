import { Fraction } from '@acuerdo/exact';
import { choiceFor, sideOf, type BallotChoice, type WholeChoice } from './choice.ts';
import type { Motion } from './motion.ts';
import { readWeight, type MotionSpec } from './spec.ts';
import type { Tally, Votes } from '../rules/tally.ts';

/** A vote, or a part of a divided one: how much of a head and of weight it has. Who cast it is known by place alone. */
export interface Voice {
  readonly heads: Fraction;
  readonly weight: Fraction;
  readonly choice: WholeChoice;
  readonly blocks: boolean;
}

/** Somebody who may vote and did not. */
export type Silence = Pick<Voice, 'weight' | 'blocks'>;

/** All that an outcome depends on: what was said, who was silent, and the ballot of the casting voter. */
export interface Cast {
  readonly voices: readonly Voice[];
  readonly silent: readonly Silence[];
  readonly casting: readonly Voice[];
  readonly drawn: readonly string[] | null;
}

const ONE = Fraction.of(1);

export function castOf({ spec, electorate, ballots, drawn }: Motion): Cast {
  const { blockers = [], ties, silence } = spec.rule;
  const choices = new Map(ballots.map(({ voterId, choice }) => [voterId, choice]));
  const cast = { voices: [] as Voice[], silent: [] as Silence[], casting: [] as Voice[], drawn: drawn ?? null };
  for (const { voterId, weight } of electorate.filter(({ recused }) => !recused)) {
    const whole = { weight: readWeight(weight) ?? ONE, blocks: blockers.includes(voterId) };
    const said = voicesOf(whole, choices.get(voterId) ?? (silence === 'agrees' ? agreement(spec) : null));
    if (said.length === 0) cast.silent.push(whole);
    cast.voices.push(...said);
    if (ties?.kind === 'casting-vote' && ties.voterId === voterId) cast.casting.push(...said);
  }
  return cast;
}

/** One voice for a whole vote, one for each part of a divided one, none without a ballot. */
function voicesOf(whole: Silence, choice: BallotChoice | null): Voice[] {
  if (choice === null) return [];
  if (choice.kind !== 'split') return [{ ...whole, heads: ONE, choice }];
  return choice.parts.map((part) => {
    const share = readWeight(part.share)!;
    return { ...whole, heads: share, weight: Fraction.multiply(whole.weight, share), choice: part.choice };
  });
}

/** What a silent voter is taken to say where the rule makes silence agree: the first option that is not the status quo. */
const agreement = (spec: MotionSpec): WholeChoice => choiceFor(spec, spec.options.find(({ id }) => id !== spec.statusQuo)!.id);

/**
 * The votes that a rule is applied to: for the option, for the status quo, for neither, abstained and blank; by heads and by weight.
 * Heads and weights are never mixed in one ratio (rule book d11).
 */
export function votesOf(spec: MotionSpec, { voices, silent }: Cast, option: string | null): Votes {
  const said = voices.map((voice) => ({ ...voice, answer: answerOf(spec, voice.choice, option) }));
  const tally = (size: (one: Pick<Voice, 'heads' | 'weight'>) => Fraction): Tally => ({
    eligible: Fraction.sum([...said.map(size), ...silent.map(({ weight }) => size({ heads: ONE, weight }))]),
    votes: Object.fromEntries(['yes', 'no', 'level', 'abstain', 'blank'].map((answer) =>
      [answer, Fraction.sum(said.filter((one) => one.answer === answer).map(size))])),
  });
  return {
    heads: tally(({ heads }) => heads),
    weight: tally(({ weight }) => weight),
    against: said.some(({ answer, blocks }) => blocks && answer === 'no') ? [BLOCKER] : [],
    openObjections: voices.filter(({ choice }) => choice.kind === 'answer' && choice.answer === 'objection').length,
  };
}

/** Any blocker: which one it was is not the count's to tell. */
export const BLOCKER = 'blocker';

function answerOf(spec: MotionSpec, choice: WholeChoice, option: string | null): string {
  if (choice.kind === 'abstain') return 'abstain';
  if (isBlankChoice(choice)) return 'blank';
  return option === null ? 'level' : sideOf(spec, choice, [option, spec.statusQuo]);
}

export const isBlankChoice = (choice: WholeChoice): boolean => choice.kind === 'blank'
  || (choice.kind === 'ranking' && choice.ranking.length === 0) || (choice.kind === 'scores' && Object.keys(choice.scores).length === 0);
