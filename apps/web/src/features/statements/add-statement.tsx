import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { LEVELS, TYPES } from './statement-words.ts';
import styles from './statements.module.css';

const ADD = graphql(`
  mutation AddStatement($input: AddStatementInput!) {
    addStatement(input: $input) {
      __typename
      ... on Statement { id }
      ... on Refused { code message path }
    }
  }
`);

const BLANK = { type: 'assessment', level: 'micro', textEn: '', textEs: '', restriction: 'open' };

/** Its place on the page. */
export const ADD_VIEW = 'add-view';

interface AddStatementProps {
  meetingId: string;
  /** The party whose view it will be. */
  party: string;
}

/** A partner's own view beside what the record has. */
export function AddStatement({ meetingId, party }: AddStatementProps) {
  const { t } = useTranslation('statements');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <div id={ADD_VIEW} data-screen-only>
      {opened ? <StatementForm meetingId={meetingId} party={party} onDone={close} /> : <Button variant="default" onClick={open}>{t('add.act')}</Button>}
    </div>
  );
}

function StatementForm({ meetingId, party, onDone }: AddStatementProps & { onDone: () => void }) {
  const { t } = useTranslation('statements');
  const [said, setSaid] = useState(BLANK);
  const { act, send } = useAdd(onDone);
  const field = useFields(act.issues);
  const set = (name: keyof typeof BLANK) => (event: React.ChangeEvent<HTMLSelectElement | HTMLTextAreaElement>) => { setSaid({ ...said, [name]: event.currentTarget.value }); };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void send({ ...said, meetingId, textEn: said.textEn || null, textEs: said.textEs || null });
  };
  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <h3>{t('add.title')}</h3>
      <p>{t('add.why', { party })}</p>
      <FormErrors issues={act.issues} labels={{ textEn: t('add.textEn'), textEs: t('add.textEs') }} />
      <ActProblem act={act} />
      <div className={styles['pair']}>
        <NativeSelect {...field('type')} autoFocus label={t('add.type')} value={said.type} onChange={set('type')} data={TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }))} />
        <NativeSelect {...field('level')} label={t('add.level')} value={said.level} onChange={set('level')} data={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))} />
        <Textarea {...field('textEn')} lang="en" rows={4} maxLength={5000} label={t('add.textEn')} value={said.textEn} onChange={set('textEn')} />
        <Textarea {...field('textEs')} lang="es" rows={4} maxLength={5000} label={t('add.textEs')} value={said.textEs} onChange={set('textEs')} />
      </div>
      <Radio.Group {...field('restriction')} label={t('add.restriction')} value={said.restriction} onChange={(restriction) => { setSaid({ ...said, restriction }); }}>
        <div className={styles['choices']}>
          <Radio value="open" label={t('add.open')} />
          <Radio value="own" label={t('add.own', { party })} description={t('add.ownWhy')} />
        </div>
      </Radio.Group>
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('add.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('add.back')}</Button>
      </div>
    </form>
  );
}

type Said = typeof BLANK & { meetingId: string };

function useAdd(onDone: () => void) {
  const [add] = useMutation(ADD, { refetchQueries: ['MeetingPage'], awaitRefetchQueries: true });
  const act = useAct();
  const send = async (input: Omit<Said, 'textEn' | 'textEs'> & { textEn: string | null; textEs: string | null }) => {
    if (await act.run(async () => (await add({ variables: { input } })).data?.addStatement)) onDone();
  };
  return { act, send };
}
