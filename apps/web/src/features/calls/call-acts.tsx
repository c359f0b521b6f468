import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CallActs_CallFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { instantOf, wallTime } from '../../lib/zoned.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './call-words.tsx';
import styles from './calls.module.css';

export const CALL_ACTS = graphql(`fragment CallActs_call on Call { id shortId standing closesAt timeZone viewerCan { action allowed reason } }`);

const OPEN = graphql(`mutation OpenCall($id: UUID!) { openCall(id: $id) { __typename ... on Call { id shortId } ... on Refused { code message path } } }`);
const CLOSE = graphql(`mutation CloseCall($id: UUID!) { closeCall(id: $id) { __typename ... on Call { id } ... on Refused { code message path } } }`);
const EXTEND = graphql(`
  mutation ExtendCall($id: UUID!, $closesAt: DateTime!) { extendCall(id: $id, closesAt: $closesAt) { __typename ... on Call { id } ... on Refused { code message path } } }
`);

/** What its party does with a call: open it, give more time, close it. Who may do nothing sees nothing here. */
export function CallActs({ call }: { call: CallActs_CallFragment }) {
  const { t } = useTranslation('calls');
  const [open] = useMutation(OPEN, AGAIN);
  const [close] = useMutation(CLOSE, AGAIN);
  const can = (action: string) => abilityIn(call.viewerCan, action);
  const opening = can('calls.open');
  return (
    <div className={styles['acts']} data-screen-only>
      {opening.allowed && <Asked which="open" onAct={async () => (await open({ variables: { id: call.id } })).data?.openCall} />}
      {call.standing === 'draft' && !opening.allowed && opening.reason && <p className={styles['quiet']}><Reason reason={opening.reason} /></p>}
      {can('calls.extend').allowed && <InPlace act={t('extend.act')}>{(done) => <Extend call={call} onDone={done} />}</InPlace>}
      {can('calls.close').allowed && <Asked which="close" onAct={async () => (await close({ variables: { id: call.id } })).data?.closeCall} />}
    </div>
  );
}

type Answer = { readonly __typename: string } | null | undefined;

function Asked({ which, onAct }: { which: 'open' | 'close'; onAct: () => Promise<Answer> }) {
  const { t } = useTranslation('calls');
  const [asked, setAsked] = useState(false);
  const act = useAct([]);
  return (
    <>
      <ActProblem act={act} />
      <div><Button variant={which === 'open' ? 'filled' : 'default'} onClick={() => { setAsked(true); }}>{t(`${which}.act`)}</Button></div>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t(`${which}.act`)} happens={t(`${which}.happens`)} cannotUndo={t(`${which}.final`)} act={t(`${which}.act`)}
        onAct={async () => { await act.run(onAct); }}
      />
    </>
  );
}

function Extend({ call: { id, closesAt, timeZone }, onDone }: { call: CallActs_CallFragment; onDone: () => void }) {
  const { t } = useTranslation('calls');
  const [extend] = useMutation(EXTEND, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { closesAt: wallTime(closesAt, timeZone) }, done: onDone,
    send: async (wall) => (await extend({ variables: { id, closesAt: instantOf(wall.closesAt, timeZone) ?? closesAt } })).data?.extendCall,
  });
  return (
    <ActForm title={t('extend.act')} why={t('extend.why')} submit={t('extend.submit')} act={act} labels={{ closesAt: t('form.closesAt') }} onSubmit={onSubmit} onBack={onDone}>
      <TextInput {...input('closesAt')} type="datetime-local" label={t('form.closesAt')} description={t('form.zone', { zone: timeZone })} />
    </ActForm>
  );
}
