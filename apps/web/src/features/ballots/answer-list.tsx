import type { Answer } from '@acuerdo/voting';
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import styles from './ballot.module.css';

interface AnswerListProps {
  motion: BallotPaper_MotionFragment;
  answers: readonly Answer[];
  answer: Answer | null;
  onAnswer: (answer: Answer) => void;
}

/** The proposal, and the answers that can be given to it, each with what it does. */
export function AnswerList({ motion: { options }, answers, answer, onAnswer }: AnswerListProps) {
  const { t } = useTranslation('ballots');
  const read = useBilingual();
  const [proposal, other] = [options.find(({ statusQuo }) => !statusQuo), options.find(({ statusQuo }) => statusQuo)];
  if (!proposal) return null;
  return (
    <div>
      <div className={styles['proposal']}>
        <strong>{read(proposal.title)}</strong>
        <p>{read(proposal.meaning)}</p>
        {other && <p className={styles['how']}>{t('answer.otherwise')} {read(other.title)}</p>}
      </div>
      <Radio.Group label={t('answer.label')} value={answer ?? ''} onChange={(value) => { const given = answers.find((one) => one === value); if (given) onAnswer(given); }}>
        <div className={styles['kinds']}>{answers.map((one) => <Radio key={one} value={one} label={t(`answer.${one}`)} description={t(`answer.means.${one}`)} />)}</div>
      </Radio.Group>
    </div>
  );
}
