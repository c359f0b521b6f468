import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ProposalActs_ProposalFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct, type Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import styles from './proposals.module.css';

export const PROPOSAL_ACTS = graphql(`
  fragment ProposalActs_proposal on Proposal { id shortId state viewerCan { action allowed reason } }
`);

const START = graphql(`
  mutation StartReview($id: UUID!, $dueOn: Date!, $formId: UUID) {
    startReview(id: $id, dueOn: $dueOn, formId: $formId) { __typename ... on Proposal { id shortId } ... on Refused { code message path } }
  }
`);

const FORMS = graphql(`
  query FormsToStart { reviewForms { id version name { en es } } }
`);

const END = graphql(`
  mutation EndReview($id: UUID!) { endReview(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }
`);

const WITHDRAW = graphql(`
  mutation WithdrawProposal($id: UUID!) { withdrawProposal(id: $id) { __typename ... on Proposal { id } ... on Refused { code message path } } }
`);

const PUT = graphql(`
  mutation PutToVote($proposalId: UUID!) {
    putToVote(proposalId: $proposalId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }
  }
`);

const AGAIN = { refetchQueries: ['ProposalPage'], awaitRefetchQueries: true };

/** What the viewer may do to move the proposal on; who may do nothing sees nothing here. */
export function ProposalActs({ proposal }: { proposal: ProposalActs_ProposalFragment }) {
  const can = (action: string) => abilityIn(proposal.viewerCan, action).allowed;
  if (!['proposals.start', 'reviews.end', 'motions.draft', 'proposals.withdraw'].some(can)) return null;
  return (
    <div className={styles['acts']} data-screen-only>
      {can('proposals.start') && <StartReview id={proposal.id} />}
      {can('reviews.end') && <EndReview proposal={proposal} />}
      {can('motions.draft') && <PutToVote id={proposal.id} />}
      {can('proposals.withdraw') && <Withdraw proposal={proposal} />}
    </div>
  );
}

function StartReview({ id }: { id: string }) {
  const { t } = useTranslation('proposals');
  const { collaborative: { today } } = useSession();
  const [dueOn, setDueOn] = useState(() => new Date(Date.parse(today) + 14 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
  const [formId, setFormId] = useState('');
  const read = useBilingual();
  const forms = useQuery(FORMS, FRESH).data?.reviewForms ?? [];
  const [start] = useMutation(START, AGAIN);
  const act = useAct(['dueOn', 'formId']);
  const field = useFields(act.issues);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void act.run(async () => (await start({ variables: { id, dueOn, formId: formId || forms[0]?.id } })).data?.startReview);
  };
  return (
    <form className={styles['start']} noValidate onSubmit={submit}>
      <TextInput {...field('dueOn')} type="date" label={t('start.due')} description={t('start.why')} value={dueOn} onChange={(event) => { setDueOn(event.currentTarget.value); }} />
      <NativeSelect {...field('formId')} label={t('start.form')} description={t('start.formWhy')} value={formId || (forms[0]?.id ?? '')} onChange={(event) => { setFormId(event.currentTarget.value); }}
        data={forms.map(({ id: value, name, version }) => ({ value, label: `${read(name)} · ${version}` }))} />
      <div><Button type="submit" loading={act.busy} disabled={dueOn === ''}>{t('start.act')}</Button></div>
      <ActProblem act={act} />
    </form>
  );
}

function EndReview({ proposal: { id, shortId } }: { proposal: ProposalActs_ProposalFragment }) {
  const { t } = useTranslation('proposals');
  const [end] = useMutation(END, AGAIN);
  const act = useAct();
  return (
    <Confirmed act={act} word={t('end.act')} title={t('end.title', { id: shortId })} happens={t('end.happens')} cannotUndo={t('end.final')}
      onAct={async () => { await act.run(async () => (await end({ variables: { id } })).data?.endReview); }} />
  );
}

function Withdraw({ proposal: { id, shortId } }: { proposal: ProposalActs_ProposalFragment }) {
  const { t } = useTranslation('proposals');
  const [withdraw] = useMutation(WITHDRAW, AGAIN);
  const act = useAct();
  return (
    <Confirmed act={act} quiet word={t('withdraw.act')} title={t('withdraw.title', { id: shortId ?? '' })} happens={t('withdraw.happens')} cannotUndo={t('withdraw.final')}
      onAct={async () => { await act.run(async () => (await withdraw({ variables: { id } })).data?.withdrawProposal); }} />
  );
}

function PutToVote({ id }: { id: string }) {
  const { t } = useTranslation('proposals');
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [put] = useMutation(PUT);
  const act = useAct();
  const run = async () => {
    const motion = await act.run(async () => (await put({ variables: { proposalId: id } })).data?.putToVote);
    if (motion) await navigate(`/${slug}/future/${motion.shortId}`);
  };
  return <><ActProblem act={act} /><div><Button loading={act.busy} onClick={() => { void run(); }}>{t('put.act')}</Button></div><p className={styles['quiet']}>{t('put.why')}</p></>;
}

interface ConfirmedProps {
  act: Act;
  word: string;
  title: string;
  happens: string;
  cannotUndo: string;
  quiet?: boolean;
  onAct: () => Promise<void>;
}

function Confirmed({ act, word, quiet = false, ...asked }: ConfirmedProps) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActProblem act={act} />
      <div><Button variant={quiet ? 'subtle' : 'default'} onClick={open}>{word}</Button></div>
      <ConfirmAct opened={opened} onClose={close} act={word} {...asked} />
    </>
  );
}
