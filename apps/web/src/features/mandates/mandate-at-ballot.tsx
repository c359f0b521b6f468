import type { FragmentType } from '@apollo/client';
import { departs, type BallotChoice, type Instruction, type MotionSpec } from '@acuerdo/voting';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MandateAtBallot_MotionFragment } from '../../gql/graphql.ts';
import { Callout } from '../../ui/callout.tsx';
import { answerWord, useMandateWords } from './use-mandate-words.ts';

const BOUND = graphql(`
  fragment MandateAtBallot_motion on Motion { id spec options { id title { en es } } mandates { mine { kind optionId answer words dueOn outcome } } }
`);

type Mine = NonNullable<MandateAtBallot_MotionFragment['mandates']['mine']>;

/** What a ballot can be held against; null where the board told nothing but words, or nothing at all. */
export function instructionIn({ optionId, answer }: Pick<Mine, 'optionId' | 'answer'>): Instruction | null {
  if (optionId) return { kind: 'option', optionId };
  if (!answer) return null;
  const word = answerWord(answer);
  return word === 'abstain' ? { kind: 'abstain' } : { kind: 'answer', answer: word };
}

interface MandateAtBallotProps {
  motion: FragmentType<MandateAtBallot_MotionFragment>;
  /** What the ballot says so far; null where it says nothing yet. */
  choice: BallotChoice | null;
}

/** How the delegate is bound, and a warning where the ballot departs from it: it can be cast all the same. */
export function MandateAtBallot({ motion, choice }: MandateAtBallotProps) {
  const { t } = useTranslation('mandates');
  const { data: { spec, options, mandates: { mine } } } = useSuspenseFragment({ fragment: BOUND, from: motion });
  const say = useMandateWords(options);
  if (!mine || mine.kind === 'free') return null;
  const instruction = instructionIn(mine);
  const isOff = instruction !== null && choice !== null && departs(spec as MotionSpec, instruction, choice);
  return (
    <Callout tone={isOff ? 'look' : 'note'} title={t(isOff ? 'ballot.departs' : 'ballot.bound')} live={isOff}>
      <p>{say(mine)}{mine.words && ` ${t('ballot.words', { words: mine.words })}`}</p>
      {isOff && <p>{t('ballot.departsWhy')}</p>}
      {mine.kind === 'approval' && !mine.outcome && <p>{t('ballot.waits')}</p>}
    </Callout>
  );
}
