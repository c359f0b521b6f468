import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { StepRefs_StepFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { VagueDate } from '../../ui/vague-date.tsx';
import { StepState } from './step-state.tsx';
import styles from './steps.module.css';

export const STEP_REFS = graphql(`fragment StepRefs_step on StepRef { id shortId title { en es } due { written from to inferred } state }`);

interface StepRefsProps {
  title: string;
  steps: readonly StepRefs_StepFragment[];
}

/** Steps named elsewhere: those that are to help answer a question, or to bring a strategy about. */
export function StepRefs({ title, steps }: StepRefsProps) {
  const { t } = useTranslation('steps');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  if (steps.length === 0) return null;
  return (
    <section className={styles['refs']}>
      <h2>{title}</h2>
      <ul>
        {steps.map(({ id, shortId, title: name, due, state }) => (
          <li key={id}>
            <Link to={`/${slug}/future/steps/${shortId}`}>{shortId} {read(name)}</Link>
            <span className={styles['below']}><StepState state={state} /> {due ? <VagueDate date={due} /> : t('noDue')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
