import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationList_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EvaluationState } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

export const EVALUATION_LIST = graphql(`
  fragment EvaluationList_evaluation on EvaluationSummary { id shortId title { en es } state findings recommendations }
`);

interface EvaluationListProps {
  evaluations: readonly EvaluationList_EvaluationFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

export function EvaluationList({ evaluations, more }: EvaluationListProps) {
  const { t } = useTranslation(['evaluations', 'ui']);
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  if (evaluations.length === 0) return <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
  return (
    <>
      <ul className={styles['list']}>
        {evaluations.map(({ id, shortId, title, state, findings, recommendations }) => (
          <li key={id}>
            <p className={styles['line']}><span className={styles['id']}>{shortId}</span><EvaluationState state={state} /></p>
            <Link className={styles['text']} to={`/${slug}/future/evaluations/${shortId}`}>{read(title)}</Link>
            <p className={styles['quiet']}>{t('counts', { findings, recommendations })}</p>
          </li>
        ))}
      </ul>
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </>
  );
}
