import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { AskedInEvaluations_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { useReason } from '../../ui/reason.tsx';
import { EvaluationState } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

export const ASKED_IN_EVALUATIONS = graphql(`
  fragment AskedInEvaluations_evaluation on AskedInEvaluation {
    id shortId title { en es } state number text { en es } consulted { id answers summary { en es } }
  }
`);

/** On the page of an open question: which evaluations ask it, and what grantees said to it in confidence. */
export function AskedInEvaluations({ evaluations }: { evaluations: readonly AskedInEvaluations_EvaluationFragment[] }) {
  const { t } = useTranslation('evaluations');
  const say = useReason();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  if (evaluations.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="evaluations">
      <h2 id="evaluations">{t('askedIn')}</h2>
      <ul className={styles['list']}>
        {evaluations.map(({ id, shortId, title, state, number, text, consulted }) => (
          <li key={id}>
            <p className={styles['line']}><Link to={`/${slug}/future/evaluations/${shortId}`}>{shortId} {read(title)}</Link><EvaluationState state={state} /></p>
            <p className={styles['quiet']}>{say({ key: 'evaluation.number.question', values: { number } })}</p>
            <p className={styles['text']}>{read(text)}</p>
            {consulted.map((one) => <div key={one.id} className="record"><h3>{say({ key: 'evaluation.answers', values: { count: one.answers } })}</h3><BilingualText text={one.summary} /></div>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
