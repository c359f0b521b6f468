import type { Message } from '@acuerdo/words';
import { SWITCHES, type PhaseInState } from '../phases/phases.rules.ts';

/** Something that a director is asked for, and by which day; null where no day is set. */
export interface Ask {
  readonly says: Message;
  readonly by: string | null;
}

export interface Asking {
  readonly phases: readonly PhaseInState[];
  /** Votes that are open, with the last day on which a ballot is taken. */
  readonly votes: readonly { readonly motion: string; readonly closesOn: string }[];
  /** The open options on which the partner has released no position, by their short ids. */
  readonly withoutPosition: readonly string[];
  /** The next meeting of the partner's board, if it has named one. */
  readonly board: string | null;
  /** By when the deliberation is to be settled. */
  readonly dueOn: string | null;
}

/** What is asked of a partner's director, the nearest day first and what has no day last. Nothing in it tells what a delegate has answered or cast. */
export function asksOf({ phases, votes, withoutPosition, board, dueOn }: Asking): Ask[] {
  const running = phases.filter(({ state }) => state === 'now');
  const reading = running.find(({ kind }) => kind === 'reading');
  const vote = phases.find(({ kind, state }) => kind === 'vote' && state === 'ahead');
  const positions = running.filter(({ kind }) => SWITCHES[kind].includes('positions.hold')).map(({ endsOn }) => endsOn).toSorted().at(-1);
  const asks: Ask[] = [
    ...(reading ? [{ says: { key: 'api.briefs.reading' }, by: reading.endsOn }] : []),
    ...(positions && withoutPosition.length > 0 ? [{ says: { key: 'api.briefs.positions', values: { options: withoutPosition } }, by: positions }] : []),
    ...votes.map(({ motion, closesOn }) => ({ says: { key: 'api.briefs.vote', values: { motion } }, by: closesOn })),
    ...(vote ? [{ says: { key: 'api.briefs.voteAhead' }, by: vote.beginsOn }] : []),
    board === null ? { says: { key: 'api.briefs.boardUnknown' }, by: null } : { says: { key: 'api.briefs.board' }, by: board },
    ...(dueOn ? [{ says: { key: 'api.briefs.settle' }, by: dueOn }] : []),
  ];
  return asks.toSorted((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));
}
