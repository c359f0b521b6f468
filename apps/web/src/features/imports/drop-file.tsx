import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct, type Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FileZone } from './file-zone.tsx';
import styles from './imports.module.css';
import { MAX_BYTES, upload } from '../../lib/upload.ts';

export const START_IMPORT = graphql(`
  mutation StartImport($fileId: UUID!) {
    startImport(fileId: $fileId) {
      __typename
      ... on Import { id counts { refused conflict left } }
      ... on Refused { code message path }
    }
  }
`);

type Sending = { readonly name: string; readonly share: number } | null;

interface DropFileProps {
  onStarted: (importId: string) => void;
  /** A way to a table that can be filled in. */
  template?: ReactNode;
}

/** A file is dropped or chosen, sent, and checked; then its page takes over. */
export function DropFile({ onStarted, template }: DropFileProps) {
  const { t } = useTranslation('imports');
  const { act, sending, send } = useSending(onStarted);
  return (
    <section className={styles['bring']} aria-labelledby="bring-in">
      <h2 id="bring-in">{t('drop.title')}</h2>
      <ActProblem act={act} />
      {sending ? <Progress sending={sending} /> : <FileZone onFiles={send} describedBy="bring-in-formats" isBusy={act.busy} />}
      <div className={styles['between']}>
        <p id="bring-in-formats" className={styles['quiet']}>{t('drop.formats')}</p>
        {template}
      </div>
    </section>
  );
}

function Progress({ sending: { name, share } }: { sending: NonNullable<Sending> }) {
  const { t } = useTranslation('imports');
  const words = share < 1 ? t('drop.sending', { name }) : t('drop.checking', { name });
  return (
    <div className={styles['zone']}>
      <span role="status">{words}</span>
      <progress className={styles['progress']} aria-label={words} {...(share < 1 ? { value: share } : {})} />
    </div>
  );
}

function useSending(onStarted: (importId: string) => void): { act: Act; sending: Sending; send: (files: readonly File[]) => void } {
  const { t } = useTranslation('imports');
  const [start] = useMutation(START_IMPORT);
  const [sending, setSending] = useState<Sending>(null);
  const act = useAct([]);
  const refuse = (message: string) => act.run(() => Promise.resolve({ __typename: 'Refused' as const, message, path: [] }));
  const sendOne = async (file: File) => {
    if (file.size > MAX_BYTES) return refuse(t('drop.tooLarge', { name: file.name }));
    const started = await act.run(async () => {
      setSending({ name: file.name, share: 0 });
      const uploaded = await upload(file, (share) => { setSending({ name: file.name, share }); });
      if (uploaded.__typename === 'Refused') return uploaded;
      setSending({ name: file.name, share: 1 });
      return (await start({ variables: { fileId: uploaded.id } })).data?.startImport;
    });
    setSending(null);
    if (started?.__typename === 'Import') onStarted(started.id);
    return null;
  };
  const send = (files: readonly File[]) => {
    const [file] = files;
    if (file) void (files.length > 1 ? refuse(t('drop.one')) : sendOne(file));
  };
  return { act, sending, send };
}
