import type { Refusal } from '../message.ts';
import { countMotion, type MotionCount } from './count-motion.ts';
import { sideOf, type Answer, type BallotChoice, type WholeChoice } from './choice.ts';
import type { Motion } from './motion.ts';
import { optionIds, type MotionSpec } from './spec.ts';

/** How a partner's board told its delegates to vote: for one option before all others, with one answer, or not to take a side. */
export type Instruction =
  | { readonly kind: 'option'; readonly optionId: string }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'abstain' };

/**
 * Whether a ballot departs from an instruction. For an option: any part of it that does not put the option above every other one. It is a
 * warning and no more: the ballot counts as it was cast.
 */
export function departs(spec: MotionSpec, instruction: Instruction, choice: BallotChoice): boolean {
  const parts = choice.kind === 'split' ? choice.parts.map((part) => part.choice) : [choice];
  return !parts.every((part) => follows(spec, instruction, part));
}

function follows(spec: MotionSpec, instruction: Instruction, choice: WholeChoice): boolean {
  if (instruction.kind === 'abstain') return choice.kind === 'abstain';
  if (instruction.kind === 'answer') return choice.kind === 'answer' && choice.answer === instruction.answer;
  const { optionId } = instruction;
  return optionIds(spec).every((other) => other === optionId || sideOf(spec, choice, [optionId, other]) === 'yes');
}

/**
 * A closed vote when the boards have answered: `declined` are the voters whose board did not approve their ballot. They count as absent;
 * where silence would agree, as abstaining, since a board that declines was not silent. `stands`: whether outcome and chosen option are those
 * of the close, whatever the figures. The count at the close is never changed: one that does not stand decides nothing.
 */
export function settleMandates(motion: Motion, declined: readonly string[]): { readonly ok: true; readonly stands: boolean; readonly count: MotionCount } | Refusal {
  const before = countMotion(motion);
  const after = countMotion({ ...motion, ballots: withoutDeclined(motion, declined) });
  if (!before.ok) return before;
  if (!after.ok) return after;
  return { ok: true, stands: after.count.outcome === before.count.outcome && after.count.chosen === before.count.chosen, count: after.count };
}

function withoutDeclined({ spec, ballots }: Motion, declined: readonly string[]): Motion['ballots'] {
  const fell = (voterId: string) => declined.includes(voterId);
  if (spec.rule.silence !== 'agrees') return ballots.filter(({ voterId }) => !fell(voterId));
  return ballots.map((ballot) => (fell(ballot.voterId) ? { ...ballot, choice: { kind: 'abstain' } } : ballot));
}
