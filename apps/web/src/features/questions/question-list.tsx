import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { QuestionList_QuestionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { QuestionState } from './question-state.tsx';
import { useLevelWord } from './question-words.ts';
import styles from './questions.module.css';

export const QUESTION_LIST = graphql(`
  fragment QuestionList_question on Question { id shortId level part text { en es } state answers { id number state decision { id shortId } } }
`);

interface QuestionListProps {
  questions: readonly QuestionList_QuestionFragment[];
  total: number;
  more: { load: (() => void) | null; loading: boolean };
  empty: ReactNode;
}

/** The questions as they were asked, each with where it stands and the decision that settled it. */
export function QuestionList({ questions, total, more, empty }: QuestionListProps) {
  const { t } = useTranslation('ui');
  if (questions.length === 0) return <>{empty}</>;
  return (
    <>
      <ol className={styles['list']}>{questions.map((question) => <li key={question.id}><Line question={question} /></li>)}</ol>
      <p className={styles['shown']}>
        <span role="status" className={styles['quiet']}>{t('table.shownOf', { shown: questions.length, total })}</span>
        {more.load && <Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('table.more')}</Button>}
      </p>
    </>
  );
}

function Line({ question: { shortId, level, part, text, state, answers: [last] } }: { question: QuestionList_QuestionFragment }) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  const word = useLevelWord();
  const { collaborative: { slug } } = useSession();
  return (
    <>
      <span className={styles['id']}>{shortId}</span>
      <Link className={styles['name']} to={`/${slug}/future/questions/${shortId}`}>{read(text)}</Link>
      <QuestionState state={state} />
      <span className={styles['below']}>
        <span>{word(level, part)}</span>
        {last?.decision && <Link to={`/${slug}/decisions/${last.decision.shortId}`}>{t('byDecision', { id: last.decision.shortId })}</Link>}
      </span>
    </>
  );
}
