import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Minutes_MinutesFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './minutes.module.css';

const CIRCULATE = graphql(`
  mutation CirculateMinutes($id: UUID!) { circulateMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }
`);

const APPROVE = graphql(`
  mutation ApproveMinutes($id: UUID!, $version: Int!) {
    approveMinutes(id: $id, version: $version) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }
  }
`);

const LOCK = graphql(`
  mutation LockMinutes($id: UUID!) { lockMinutes(id: $id) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } } }
`);

const ACTS = { 'minutes.write': 'circulate', 'minutes.approve': 'approve', 'minutes.lock': 'lock' } as const;
type Act = (typeof ACTS)[keyof typeof ACTS];

/** What is to be done with minutes next, by whom: given to the partners, approved by each, locked. */
export function SignMinutes({ minutes }: { minutes: Minutes_MinutesFragment }) {
  const { t } = useTranslation('minutes');
  const [asked, setAsked] = useState<Act | null>(null);
  const { act, send } = useSigning(minutes);
  const may = (action: keyof typeof ACTS) => abilityIn(minutes.viewerCan, action);
  const open = (['minutes.write', 'minutes.approve', 'minutes.lock'] as const).filter((action) => may(action).allowed && (action !== 'minutes.write' || minutes.state === 'draft')).map((action) => ACTS[action]);
  const why = minutes.state === 'circulated' ? [may('minutes.approve').reason, may('minutes.lock').reason].find((reason) => reason && reason.key !== 'access.role') : null;
  return (
    <div className={styles['sign']} data-screen-only>
      <ActProblem act={act} />
      {open.length === 0 && why && <p className={styles['quiet']}><Reason reason={why} /></p>}
      <div className={styles['acts']}>{open.map((one) => <Button key={one} onClick={() => { setAsked(one); }}>{t(`${one}.act`)}</Button>)}</div>
      {open.map((one) => (
        <ConfirmAct
          key={one} opened={asked === one} onClose={() => { setAsked(null); }} title={t(`${one}.act`)} act={t(`${one}.act`)} cannotUndo={t(`${one}.final`)} onAct={() => send(one)}
          happens={<>{t(`${one}.happens`, { version: minutes.version })}{one !== 'circulate' && <> <code className={styles['hash']}>{minutes.hash}</code></>}</>}
        />
      ))}
    </div>
  );
}

function useSigning({ id, version }: Minutes_MinutesFragment) {
  const [circulate] = useMutation(CIRCULATE);
  const [approve] = useMutation(APPROVE);
  const [lock] = useMutation(LOCK);
  const act = useAct([]);
  const send = async (one: Act) => {
    await act.run(async () => {
      if (one === 'circulate') return (await circulate({ variables: { id } })).data?.circulateMinutes;
      return one === 'approve' ? (await approve({ variables: { id, version } })).data?.approveMinutes : (await lock({ variables: { id } })).data?.lockMinutes;
    });
  };
  return { act, send };
}
