import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AgendaItem_AgendaItemFragment, Agenda_AgendaFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './agendas.module.css';
import { AttachPaper } from './attach-paper.tsx';
import { ItemForm } from './item-form.tsx';
import { moved } from './order.ts';

const DROP = graphql(`
  mutation DropAgendaItem($id: UUID!) { dropAgendaItem(id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } } }
`);

const ORDER = graphql(`
  mutation OrderAgenda($meetingId: UUID!, $ids: [UUID!]!) {
    orderAgenda(meetingId: $meetingId, ids: $ids) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }
  }
`);

interface KeepItemProps {
  agenda: Agenda_AgendaFragment;
  item: AgendaItem_AgendaItemFragment;
  timed: boolean;
}

/** What the secretariat does with an item: change it, lay papers with it, move it, take it off. */
export function KeepItem({ agenda: { id: meetingId, items }, item, timed }: KeepItemProps) {
  const { t } = useTranslation('agendas');
  const read = useBilingual();
  const [open, setOpen] = useState<'change' | 'paper' | 'drop' | null>(null);
  const [drop] = useMutation(DROP);
  const [order] = useMutation(ORDER);
  const act = useAct([]);
  const close = () => { setOpen(null); };
  const name = read(item.title);
  const at = items.findIndex(({ id }) => id === item.id);
  const move = (by: -1 | 1) => { void act.run(async () => (await order({ variables: { meetingId, ids: moved(items.map(({ id }) => id), item.id, by) } })).data?.orderAgenda); };
  if (open === 'change') return <ItemForm meetingId={meetingId} item={item} timed={timed} onDone={close} />;
  if (open === 'paper') return <AttachPaper itemId={item.id} onDone={close} />;
  return (
    <div className={styles['keep']} role="group" aria-label={t('item.acts', { name })} data-screen-only>
      <Button size="xs" variant="default" onClick={() => { setOpen('paper'); }}>{t('paper.add')}</Button>
      <Button size="xs" variant="default" onClick={() => { setOpen('change'); }}>{t('item.change')}</Button>
      <Button size="xs" variant="default" disabled={at <= 0} onClick={() => { move(-1); }}>{t('item.up')}</Button>
      <Button size="xs" variant="default" disabled={at === items.length - 1} onClick={() => { move(1); }}>{t('item.down')}</Button>
      <Button size="xs" variant="default" onClick={() => { setOpen('drop'); }}>{t('item.drop')}</Button>
      <ActProblem act={act} />
      <ConfirmAct
        opened={open === 'drop'} onClose={close} title={t('item.dropTitle', { name })} act={t('item.drop')} happens={t('item.dropHappens')} cannotUndo={t('item.dropFinal')}
        onAct={async () => { await act.run(async () => (await drop({ variables: { id: item.id } })).data?.dropAgendaItem); }}
      />
    </div>
  );
}
