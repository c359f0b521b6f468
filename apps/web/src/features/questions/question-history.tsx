import { useTranslation } from 'react-i18next';
import type { QuestionLife_QuestionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { Sentence } from './question-outcome.tsx';
import styles from './questions.module.css';

/** Its whole life, the latest first: nothing of it is ever changed or lost. */
export function QuestionHistory({ question: { answers, askedAt } }: { question: QuestionLife_QuestionFragment }) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  return (
    <section className={styles['history']} aria-labelledby="life">
      <h2 id="life">{t('life')}</h2>
      <ol>
        {answers.map((answer) => (
          <li key={answer.id}>
            <strong><Sentence answer={answer} /></strong>
            <span className={styles['words']}>{read(answer.text)}</span>
            {answer.reason && <span>{t('withoutWhy')}: {read(answer.reason)}</span>}
            <span className={styles['quiet']}>{t('writtenBy', { by: answer.by })}</span>
            {answer.receipt && <code className={styles['receipt']}>{answer.receipt}</code>}
          </li>
        ))}
        <li><strong>{t('sentence.asked', { at: read(askedAt) })}</strong></li>
      </ol>
    </section>
  );
}
