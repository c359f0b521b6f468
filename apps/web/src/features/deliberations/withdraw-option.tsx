import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { WithdrawOption_OptionFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './deliberation.module.css';

export const WITHDRAW_OPTION = graphql(`fragment WithdrawOption_option on Option { id withdrawnAt viewerCan { action allowed reason } }`);

const WITHDRAW = graphql(`
  mutation WithdrawOption($id: UUID!, $reason: String!) {
    withdrawOption(id: $id, reason: $reason) { __typename ... on Option { id } ... on Refused { code message path } }
  }
`);

const RESTORE = graphql(`
  mutation RestoreOption($id: UUID!) {
    restoreOption(id: $id) { __typename ... on Option { id } ... on Refused { code message path } }
  }
`);

const AGAIN = { refetchQueries: ['OptionPage'], awaitRefetchQueries: true };

/** Takes the option off the list with a reason, or undoes that; where neither can be, says why. */
export function WithdrawOption({ option: { id, withdrawnAt, viewerCan } }: { option: WithdrawOption_OptionFragment }) {
  const { t } = useTranslation('deliberations');
  const { allowed, reason } = abilityIn(viewerCan, withdrawnAt ? 'options.restore' : 'options.withdraw');
  if (!allowed) return reason ? <p className={styles['room']} data-screen-only><Reason reason={reason} /></p> : null;
  if (withdrawnAt) return <Restore id={id} />;
  return <InPlace act={t('withdraw.act')}>{(close) => <WithdrawForm id={id} onDone={close} />}</InPlace>;
}

function WithdrawForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const [withdraw] = useMutation(WITHDRAW, AGAIN);
  const { act, input, onSubmit } = useActForm({ initial: { reason: '' }, done: onDone, send: async ({ reason }) => (await withdraw({ variables: { id, reason } })).data?.withdrawOption });
  return (
    <ActForm title={t('withdraw.act')} why={t('withdraw.why')} submit={t('withdraw.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ reason: t('withdraw.reason') }}>
      <Textarea {...input('reason')} label={t('withdraw.reason')} rows={2} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}

function Restore({ id }: { id: string }) {
  const { t } = useTranslation('deliberations');
  const [restore] = useMutation(RESTORE, AGAIN);
  const act = useAct([]);
  return (
    <>
      <ActProblem act={act} />
      <div><Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await restore({ variables: { id } })).data?.restoreOption); }}>{t('withdraw.undo')}</Button></div>
    </>
  );
}
