import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './charters.module.css';

const BEGIN = graphql(`mutation BeginCharter { beginCharter { __typename ... on Charter { id } ... on Refused { code message path } } }`);

/** Begins the next version with the roles of the latest one. */
export function BeginCharter({ first }: { first: boolean }) {
  const { t } = useTranslation('charters');
  const { viewer } = useSession();
  const [begin] = useMutation(BEGIN, { refetchQueries: ['CharterPage', 'CharterEffect'], awaitRefetchQueries: true });
  const act = useAct();
  const may = viewer.can('charters.draft');
  if (!may.allowed) return may.reason ? <p className={styles['quiet']}><Reason reason={may.reason} /></p> : null;
  return (
    <div className={styles['section']}>
      <ActProblem act={act} />
      <div><Button variant={first ? 'filled' : 'default'} loading={act.busy} onClick={() => { void act.run(async () => (await begin()).data?.beginCharter); }}>{first ? t('begin.first') : t('begin.next')}</Button></div>
    </div>
  );
}
