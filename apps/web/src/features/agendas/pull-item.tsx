import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AgendaItem_AgendaItemFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './agendas.module.css';

const PULL = graphql(`
  mutation PullAgendaItem($id: UUID!) { pullAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }
`);

const PUT_BACK = graphql(`
  mutation PutBackAgendaItem($id: UUID!) { putBackAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }
`);

/** Whether an item passes without being talked about, and the way to ask for that it is. */
export function PullItem({ item: { id, consent, pulled, viewerCan } }: { item: AgendaItem_AgendaItemFragment }) {
  const { t } = useTranslation('agendas');
  const [pull] = useMutation(PULL);
  const [putBack] = useMutation(PUT_BACK);
  const act = useAct([]);
  if (!consent) return null;
  const may = abilityIn(viewerCan, 'agendas.pull').allowed;
  const send = () => act.run(async () => (pulled ? (await putBack({ variables: { id } })).data?.putBackAgendaItem : (await pull({ variables: { id } })).data?.pullAgendaItem));
  return (
    <div className={styles['consent']}>
      {pulled ? <StateWord tone="look">{t('pull.pulled')}</StateWord> : <StateWord tone="settled">{t('pull.consent')}</StateWord>}
      {pulled && <PartyMark partner={pulled.partner} name={pulled.by} />}
      {may && <Button size="xs" variant="default" loading={act.busy} onClick={() => { void send(); }} data-screen-only>{t(pulled ? 'pull.back' : 'pull.act')}</Button>}
      <ActProblem act={act} />
    </div>
  );
}
