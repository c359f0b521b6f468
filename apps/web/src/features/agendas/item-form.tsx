import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AgendaItem_AgendaItemFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './agendas.module.css';

const ADD = graphql(`
  mutation AddAgendaItem($meetingId: UUID!, $input: AgendaItemInput!) {
    addAgendaItem(meetingId: $meetingId, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }
  }
`);

const CHANGE = graphql(`
  mutation ChangeAgendaItem($id: UUID!, $input: AgendaItemInput!) {
    changeAgendaItem(id: $id, input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }
  }
`);

interface ItemFormProps {
  meetingId: string;
  /** Null for a new one. */
  item: AgendaItem_AgendaItemFragment | null;
  /** A circular has no hour. */
  timed: boolean;
  onDone: () => void;
}

const draftOf = ({ title, owner, minutes, consent }: AgendaItem_AgendaItemFragment) => (
  { titleEn: title.en, titleEs: title.es, owner: owner ?? '', minutes: minutes?.toString() ?? '', consent });

/** An item of an agenda: what, whose, how long, and whether it passes without being talked about. */
export function ItemForm({ meetingId, item, timed, onDone }: ItemFormProps) {
  const { t } = useTranslation('agendas');
  const labels = useBothLabels();
  const [add] = useMutation(ADD);
  const [change] = useMutation(CHANGE);
  const { act, input, values, set, onSubmit } = useActForm({
    initial: item ? draftOf(item) : { titleEn: '', titleEs: '', owner: '', minutes: '', consent: false }, done: onDone,
    send: async ({ minutes, ...said }) => {
      const written = { ...said, minutes: minutes === '' ? null : Number(minutes) };
      return item ? (await change({ variables: { id: item.id, input: written } })).data?.changeAgendaItem : (await add({ variables: { meetingId, input: written } })).data?.addAgendaItem;
    },
  });
  return (
    <ActForm
      title={t(item ? 'item.change' : 'item.add')} submit={t('item.submit')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ ...labels('title', t('item.title')), owner: t('item.owner'), minutes: t('item.minutes'), consent: t('item.consent') }}
    >
      <BothLanguages name="title" label={t('item.title')} input={input} />
      <div className={styles['pair']}>
        <TextInput {...input('owner')} label={t('item.owner')} />
        {timed && <TextInput {...input('minutes')} type="number" min={1} max={600} label={t('item.minutes')} />}
      </div>
      <Checkbox label={t('item.consent')} description={t('item.consentWhy')} checked={values.consent} onChange={(event) => { set({ consent: event.currentTarget.checked }); }} />
    </ActForm>
  );
}
