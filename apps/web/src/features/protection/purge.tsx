import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PurgeProtectedMutation } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import styles from './protection.module.css';

const PURGE = graphql(`
  mutation PurgeProtected($id: UUID!, $codeName: String!) {
    purgeProtected(id: $id, codeName: $codeName) {
      __typename
      ... on Purged { grants rows files overlaps }
      ... on Refused { code message path }
    }
  }
`);

type Counts = Extract<PurgeProtectedMutation['purgeProtected'], { __typename: 'Purged' }>;

interface PurgeProps {
  what: 'party' | 'grant';
  id: string;
  codeName: string;
  onPurged: (purged: Pick<Counts, 'grants' | 'rows' | 'files' | 'overlaps'>) => void;
}

/** Removes something protected for good; its code name is typed, so that it is no slip. */
export function Purge({ what, id, codeName, onPurged }: PurgeProps) {
  const { t } = useTranslation('protection');
  const [opened, setOpened] = useState(false);
  return (
    <section className={styles['purge']} data-screen-only>
      <h3>{t('purge.title')}</h3>
      <p className={styles['quiet']}>{t('purge.why')}</p>
      <div><Button variant="default" onClick={() => { setOpened(true); }}>{t('purge.act')}</Button></div>
      <Modal opened={opened} onClose={() => { setOpened(false); }} title={t('purge.confirm', { name: codeName })} centered closeButtonProps={{ 'aria-label': t('purge.back') }}>
        <PurgeForm what={what} id={id} codeName={codeName} onPurged={onPurged} onBack={() => { setOpened(false); }} />
      </Modal>
    </section>
  );
}

function PurgeForm({ what, id, codeName, onPurged, onBack }: PurgeProps & { onBack: () => void }) {
  const { t } = useTranslation('protection');
  const client = useApolloClient();
  const [typed, setTyped] = useState('');
  const [purge] = useMutation(PURGE, { fetchPolicy: 'no-cache' });
  const act = useAct(['codeName']);
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const purged = await act.run(async () => (await purge({ variables: { id, codeName: typed } })).data?.purgeProtected);
    if (!purged) return;
    await client.clearStore();
    onPurged({ grants: purged.grants, rows: purged.rows, files: purged.files, overlaps: purged.overlaps });
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <p>{t(`purge.happens.${what}`)}</p>
      <p>{t('purge.reach')}</p>
      <ActProblem act={act} />
      <TextInput {...field('codeName')} label={`${t('purge.type')}: ${codeName}`} autoComplete="off" spellCheck={false} value={typed} onChange={(event) => { setTyped(event.currentTarget.value); }} />
      <div className={styles['acts']}>
        <Button variant="default" onClick={onBack} disabled={act.busy}>{t('purge.back')}</Button>
        <Button type="submit" variant="default" loading={act.busy}>{t('purge.act')}</Button>
      </div>
    </form>
  );
}
