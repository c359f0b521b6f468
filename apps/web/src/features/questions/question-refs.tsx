import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { QuestionRefs_QuestionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { QuestionState } from './question-state.tsx';
import styles from './questions.module.css';

export const QUESTION_REFS = graphql(`fragment QuestionRefs_question on QuestionRef { id shortId text { en es } state }`);

interface QuestionRefsProps {
  title?: string;
  questions: readonly QuestionRefs_QuestionFragment[];
}

/** Questions named elsewhere: settled by a decision, served by a step. */
export function QuestionRefs({ title, questions }: QuestionRefsProps) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  if (questions.length === 0) return null;
  return (
    <section className={styles['about']}>
      <h2>{title ?? t('settledBy')}</h2>
      <ul>
        {questions.map(({ id, shortId, text, state }) => (
          <li key={id}><Link to={`/${slug}/future/questions/${shortId}`}>{shortId} {read(text)}</Link> <QuestionState state={state} /></li>
        ))}
      </ul>
    </section>
  );
}
