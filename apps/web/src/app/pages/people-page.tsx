import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useRoleWords } from '../../features/accounts/role-words.ts';
import { InternalRuleSection } from '../../features/delegations/internal-rule-section.tsx';
import { InvitePerson } from '../../features/people/invite-person.tsx';
import { PeopleTable } from '../../features/people/people-table.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const PEOPLE_PAGE = graphql(`
  query PeoplePage($after: String) {
    people(first: 100, after: $after) { nodes { id party { id name } ...PeopleTable_person @unmask } next }
    partners { id party { id name } }
    delegation { ...InternalRuleSection_delegation @unmask }
  }
`);

export function PeoplePage() {
  const { t } = useTranslation('people');
  const { viewer } = useSession();
  const words = useRoleWords();
  const { data: { people, partners, delegation }, fetchMore } = useSuspenseQuery(PEOPLE_PAGE, FRESH);
  const more = useMore(people.next ?? null, fetchMore);
  const parties = [...new Map([...partners, ...people.nodes].map(({ party }) => [party.id, party])).values()];
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="people" />
      <PeopleTable people={people.nodes} more={more} roleWords={words} />
      <InternalRuleSection delegation={delegation} />
      {viewer.can('people.invite').allowed && <InvitePerson parties={parties} roleWord={(role) => words([role])} />}
    </div>
  );
}
