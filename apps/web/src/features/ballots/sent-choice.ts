import type { BallotChoice, WholeChoice } from '@acuerdo/voting';
import type { BallotChoiceInput, WholeChoiceInput } from '../../gql/graphql.ts';

/** A choice as it is sent: scores as a list. */
export function sentChoice(choice: BallotChoice): BallotChoiceInput {
  if (choice.kind === 'split') return { kind: choice.kind, parts: choice.parts.map(({ share, choice: part }) => ({ share, choice: sentWhole(part) })) };
  return sentWhole(choice);
}

function sentWhole(choice: WholeChoice): WholeChoiceInput {
  if (choice.kind === 'ranking') return { kind: choice.kind, ranking: choice.ranking.map((rank) => [...rank]) };
  if (choice.kind === 'scores') return { kind: choice.kind, scores: Object.entries(choice.scores).map(([optionId, score]) => ({ optionId, score })) };
  return choice.kind === 'answer' ? { kind: choice.kind, answer: choice.answer } : { kind: choice.kind };
}
