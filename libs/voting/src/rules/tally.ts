import { Fraction, type Quantity } from '@acuerdo/exact';
import { refuse, type Message, type Read } from '../message.ts';

/** Votes by answer ("yes", "no", "abstain"), and how many may vote; the recused are among `eligible` and leave every base. */
export interface Tally {
  readonly eligible: Quantity;
  readonly recused?: Quantity;
  readonly votes: Readonly<Record<string, Quantity>>;
}

/** What a rule is applied to. `against` names who voted no, for blockers; `openObjections` is for consent. */
export interface Votes {
  readonly heads: Tally;
  readonly weight?: Tally;
  readonly against?: readonly string[];
  readonly openObjections?: number;
}

/** One voter with its weight and answer; "absent" and "recused" are answers too. */
export interface Position {
  readonly name: string;
  readonly weight: Quantity;
  readonly position: string;
}

const SILENT = ['absent', 'recused'];

/** Adds up named positions, by heads and by weight. Refused: a name twice, a negative weight. */
export function tallyOf(positions: readonly Position[]): Read<Votes> {
  const twice = positions.find(({ name }, at) => positions.findIndex((other) => other.name === name) !== at);
  if (twice) return refuse('voting.votes.nameTwice', { value: twice.name });
  const negative = positions.find(({ weight }) => Fraction.of(weight).num < 0n);
  if (negative) return refuse('voting.votes.negative', { field: negative.name, value: Fraction.format(Fraction.of(negative.weight)) });
  return { ok: true, value: {
    heads: add(positions, () => 1),
    weight: add(positions, ({ weight }) => weight),
    against: positions.filter(({ position }) => position === 'no').map(({ name }) => name),
  } };
}

/** What is wrong with the votes, or null: a negative number, or more votes than voters. */
export function checkTally({ eligible, recused = 0, votes }: Tally): Message | null {
  for (const [field, value] of Object.entries({ eligible, recused, ...votes })) {
    const exact = Fraction.of(value);
    if (exact.num < 0n) return { key: 'voting.votes.negative', values: { field, value: Fraction.format(exact) } };
  }
  const [cast, able] = [castOf(votes), eligibleOf({ eligible, recused, votes })];
  if (Fraction.compare(cast, able) <= 0) return null;
  return { key: 'voting.votes.tooMany', values: { value: Fraction.format(cast), most: Fraction.format(able) } };
}

export const castOf = (votes: Tally['votes']): Fraction => Fraction.sum(Object.values(votes).map((value) => Fraction.of(value)));

export const eligibleOf = ({ eligible, recused = 0 }: Tally): Fraction => Fraction.subtract(Fraction.of(eligible), Fraction.of(recused));

/** The votes for some answers together; an answer that nobody gave is 0. */
export const votesFor = ({ votes }: Tally, answers: readonly string[]): Fraction =>
  Fraction.sum(answers.filter((answer) => Object.hasOwn(votes, answer)).map((answer) => Fraction.of(votes[answer]!)));

function add(positions: readonly Position[], size: (one: Position) => Quantity): Tally {
  const total = (some: readonly Position[]): Fraction => Fraction.sum(some.map((one) => Fraction.of(size(one))));
  const given = positions.filter(({ position }) => !SILENT.includes(position));
  const answers = [...new Set(given.map(({ position }) => position))];
  return {
    eligible: total(positions),
    recused: total(positions.filter(({ position }) => position === 'recused')),
    votes: Object.fromEntries(answers.map((answer) => [answer, total(given.filter(({ position }) => position === answer))])),
  };
}
