import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CallQuestions_CallFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import styles from './calls.module.css';

export const CALL_QUESTIONS = graphql(`
  fragment CallQuestions_call on Call { id questions { kind required text { en es } guidance { en es } choices { en es } longest } }
`);

/** The questions of the form, as whoever applies is asked them. */
export function CallQuestions({ call: { questions } }: { call: CallQuestions_CallFragment }) {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  return (
    <section className={styles['section']}>
      <h2>{t('questions.title')}</h2>
      {questions.length === 0 && <p className={styles['quiet']}>{t('questions.none')}</p>}
      <ol className={styles['questions']}>
        {questions.map((question) => (
          <li key={question.text.en}>
            <p className={styles['text']}>{read(question.text)}</p>
            {question.guidance && <p className={styles['quiet']}>{read(question.guidance)}</p>}
            {question.choices.length > 0 && <p className={styles['quiet']}>{question.choices.map(read).join(' · ')}</p>}
            <p className={styles['quiet']}>{t(`kind.${question.kind as 'short'}`)} · {t(question.required ? 'required' : 'optional')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
