import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ContactLog } from '../../features/contacts/contact-log.tsx';
import { AddPartyName } from '../../features/grants/add-party-name.tsx';
import { GranteeParts } from '../../features/grantees/grantee-parts.tsx';
import { JudgedNotice } from '../../features/grantees/judged-notice.tsx';
import { SameAs } from '../../features/grantees/same-as.tsx';
import { useJudging } from '../../features/grantees/use-judging.ts';
import { GrantTable } from '../../features/grants/grant-table.tsx';
import { GranteeFacts } from '../../features/grants/grantee-facts.tsx';
import { SightWord } from '../../features/grants/sight-word.tsx';
import { PartyProtection } from '../../features/protection/party-protection.tsx';
import { ProtectGrant } from '../../features/protection/protect-grant.tsx';
import { graphql } from '../../gql/gql.ts';
import type { GranteePageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const GRANTEE_PAGE = graphql(`
  query GranteePage($id: String!, $after: String, $notesAfter: String) {
    grantee(id: $id) {
      id shortId name sample shared protection grantCount
      ...GranteeParts_grantee @unmask
      ...GranteeFacts_grantee @unmask
      ...PartyProtection_grantee @unmask
      ...ContactLog_grantee @unmask
      grants(first: 50, after: $after) { nodes { ...GrantTable_grant @unmask ...ProtectGrant_grant @unmask } next total }
    }
  }
`);

type Grantee = NonNullable<GranteePageQuery['grantee']>;

export function GranteePage() {
  const { t } = useTranslation('grants');
  const { grantee: id = '' } = useParams();
  const navigate = useNavigate();
  const { collaborative: { slug }, viewer } = useSession();
  const { data: { grantee }, fetchMore, refetch } = useSuspenseQuery(GRANTEE_PAGE, { ...FRESH, variables: { id } });
  const more = useMore(grantee?.grants.next ?? null, fetchMore);
  const moreNotes = useMore(grantee?.contactNotes.next ?? null, ({ variables: { after } }) => fetchMore({ variables: { notesAfter: after } }));
  const judging = useJudging(() => refetch());
  if (!grantee) return <NotFound />;
  const { name, grants, viewerCan, protection } = grantee;
  return (
    <div className={styles['page']}>
      <Head grantee={grantee} />
      <JudgedNotice judging={judging} />
      <div className={styles['columns']}>
        <div className={styles['page']}>
          <GranteeFacts grantee={grantee} />
          {protection !== 'protected' && abilityIn(viewerCan, 'parties.name').allowed && <AddPartyName granteeId={grantee.id} />}
          <GranteeParts grantee={grantee} judging={judging} then={() => refetch()} />
          {protection !== 'protected' && viewer.can('grantees.judge').allowed && <SameAs grantee={grantee} judging={judging} />}
        </div>
        <PartyProtection party={grantee} onPurged={(counts) => { void navigate(`/${slug}/portfolio/grantees`, { state: { purged: { name, ...counts } } }); }} />
      </div>
      <ContactLog grantee={grantee} more={moreNotes} />
      <section className={styles['list']} aria-labelledby="grants">
        <h2 id="grants">{t('grantees.grants')}</h2>
        <GrantTable grants={grants.nodes} more={{ ...more, total: grants.total }} empty={<EmptyState title={t('grantees.noGrants')} />} act={(grant) => <ProtectGrant grant={grant} inList />} />
      </section>
    </div>
  );
}

function Head({ grantee: { shortId, name, sample, shared, protection } }: { grantee: Grantee }) {
  const { t } = useTranslation('grants');
  return (
    <PageHead
      title={name} {...(shortId ? { shortId } : {})} state={<SightWord shared={shared} protection={protection} />}
      note={sample && <span className={styles['sample']}>{t('sample')}</span>}
    />
  );
}
