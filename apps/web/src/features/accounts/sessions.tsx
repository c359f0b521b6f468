import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Sessions_ViewerFragment } from '../../gql/graphql.ts';
import { enter } from '../../lib/session.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './accounts.module.css';
import { browserIn } from './browser-in.ts';

export const SESSIONS = graphql(`
  fragment Sessions_viewer on Viewer { accountId sessions { id kind label createdAt lastUsedAt expiresAt current } }
`);

const END = graphql(`mutation EndSession($id: UUID!) { endSession(id: $id) }`);
const EVERYWHERE = graphql(`mutation SignOutEverywhere { signOutEverywhere }`);

type Session = Sessions_ViewerFragment['sessions'][number];

/** Where the account is signed in, and its tokens, each with its end. */
export function Sessions({ viewer }: { viewer: Sessions_ViewerFragment }) {
  const { t } = useTranslation('accounts');
  const [end, ending] = useMutation(END, { refetchQueries: ['AccountPage'], awaitRefetchQueries: true });
  const day = (at: string) => <DateText value={at.slice(0, 10)} />;
  const columns: readonly Column<Session>[] = [
    { key: 'label', head: t('sessions.what'), names: true, cell: (session) => <SessionName session={session} /> },
    { key: 'since', head: t('sessions.since'), tight: true, cell: ({ createdAt }) => day(createdAt) },
    { key: 'last', head: t('sessions.last'), tight: true, cell: ({ lastUsedAt }) => day(lastUsedAt) },
    { key: 'until', head: t('sessions.until'), tight: true, cell: ({ expiresAt }) => day(expiresAt) },
    {
      key: 'end', head: t('sessions.act'), cell: ({ id, label, current }) => (current ? <StateWord tone="open">{t('sessions.here')}</StateWord> : (
        <Button size="xs" variant="default" aria-label={t('sessions.endOf', { label })} disabled={ending.loading} onClick={() => { void end({ variables: { id } }).catch(() => undefined); }}>{t('sessions.end')}</Button>
      )),
    },
  ];
  return (
    <section className={styles['section']}>
      {ending.error && <ProblemNotice error={ending.error} />}
      <DataTable caption={t('sessions.title')} columns={columns} rows={viewer.sessions} rowKey={({ id }) => id} empty={null} />
      <SignOutEverywhere />
    </section>
  );
}

function SessionName({ session: { kind, label } }: { session: Session }) {
  const { t } = useTranslation('accounts');
  const said = browserIn(label);
  return <>{kind === 'token' ? `${t('sessions.token')} · ${label}` : <span title={label}>{said ? t('sessions.on', said) : t('sessions.browser')}</span>}</>;
}

function SignOutEverywhere() {
  const { t } = useTranslation('accounts');
  const [asked, setAsked] = useState(false);
  const [signOut] = useMutation(EVERYWHERE);
  return (
    <div>
      <Button variant="default" onClick={() => { setAsked(true); }}>{t('sessions.everywhere')}</Button>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('sessions.everywhere')} act={t('sessions.everywhere')}
        happens={t('sessions.everywhereHappens')} cannotUndo={t('sessions.everywhereFinal')}
        onAct={async () => { await signOut(); enter('/'); }}
      />
    </div>
  );
}
