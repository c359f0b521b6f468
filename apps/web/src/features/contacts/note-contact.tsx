import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './contacts.module.css';

const NOTE = graphql(`
  mutation NoteContact($input: NoteContactInput!) {
    noteContact(input: $input) { __typename ... on Grantee { id } ... on Refused { code message path } }
  }
`);

const WAYS = ['call', 'message', 'visit', 'meeting', 'other'] as const;

interface NoteContactProps {
  granteeId: string;
  /** Of a protected grantee a note stays with its own party. */
  alone: boolean;
  onDone: () => void;
}

export function NoteContact({ granteeId, alone, onDone }: NoteContactProps) {
  const { t } = useTranslation('contacts');
  const { collaborative: { today } } = useSession();
  const [note] = useMutation(NOTE, { refetchQueries: ['GranteePage'], awaitRefetchQueries: true });
  const { act, input, values, set, onSubmit } = useActForm({
    initial: { day: today, way: 'call', text: '', shared: false }, done: onDone,
    send: async (said) => (await note({ variables: { input: { granteeId, ...said } } })).data?.noteContact,
  });
  const labels = { day: t('note.day'), way: t('note.way'), text: t('note.text'), shared: t('note.shared') };
  return (
    <ActForm title={t('note.act')} why={t(alone ? 'note.whyAlone' : 'note.why')} submit={t('note.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={labels}>
      <div className={styles['pair']}>
        <TextInput {...input('day')} type="date" label={labels.day} max={today} required withAsterisk={false} />
        <NativeSelect {...input('way')} label={labels.way} data={WAYS.map((way) => ({ value: way, label: t(`way.${way}`) }))} />
      </div>
      <Textarea {...input('text')} label={labels.text} rows={4} maxLength={5000} required withAsterisk={false} />
      {!alone && <Checkbox label={labels.shared} description={t('note.sharedWhy')} checked={values.shared} onChange={(event) => { set({ shared: event.currentTarget.checked }); }} />}
    </ActForm>
  );
}
