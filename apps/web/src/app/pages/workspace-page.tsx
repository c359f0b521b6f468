import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useRoleWords } from '../../features/accounts/role-words.ts';
import { WhoIsHere } from '../../features/accounts/who-is-here.tsx';
import { NewNotice } from '../../features/privacy/new-notice.tsx';
import { graphql } from '../../gql/gql.ts';
import type { WorkspacePageQuery } from '../../gql/graphql.ts';
import { SessionProvider, abilityIn, type Session } from '../../lib/session.ts';
import { Frame } from '../frame.tsx';
import { ROOMS, builtRooms } from '../rooms.ts';
import styles from './page.module.css';

const WORKSPACE_PAGE = graphql(`
  query WorkspacePage {
    workspace {
      slug name timeZone today sample
      person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }
      viewerCan { action allowed reason }
    }
    privacy { ...NewNotice_privacy @unmask }
  }
`);

type Workspace = WorkspacePageQuery['workspace'];

/** Asks once who is here and in which collaborative; every room is drawn inside. */
export function WorkspacePage() {
  const { data: { workspace, privacy } } = useSuspenseQuery(WORKSPACE_PAGE);
  const session = useSessionOf(workspace);
  return (
    <SessionProvider value={session}>
      <Frame base={`/${workspace.slug}`} rooms={builtRooms(ROOMS)} collaborative={session.collaborative} account={<WhoIsHere />}>
        {workspace.sample && <SampleRibbon />}
        <NewNotice privacy={privacy} />
        <Outlet />
      </Frame>
    </SessionProvider>
  );
}

function useSessionOf({ slug, name, timeZone, today, sample, person, viewerCan }: Workspace): Session {
  const words = useRoleWords();
  const party = person.party.partner?.shortName ?? person.party.name;
  const role = [party, person.unit?.shortName, words(person.roles)].filter(Boolean).join(' · ');
  // The roles to try are named after what they are: to say it twice helps nobody.
  const namedAfterRole = sample && person.name.startsWith(`${party} · `);
  return {
    viewer: { name: namedAfterRole ? '' : person.name, role, partyId: person.party.id, can: (action) => abilityIn(viewerCan, action) },
    collaborative: { slug, name, timeZone, today, sample },
  };
}

function SampleRibbon() {
  const { t } = useTranslation('desk');
  return <p className={styles['ribbon']}><strong>{t('sample.word')}</strong> {t('sample.what')}</p>;
}
