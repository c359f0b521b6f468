import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { CharterFlags } from '../../features/charters/charter-flag.tsx';
import { OverlapBoard } from '../../features/overlaps/overlap-board.tsx';
import { OverlapFilters, choiceIn, searchOf } from '../../features/overlaps/overlap-filters.tsx';
import { OverlapInbox } from '../../features/overlaps/overlap-inbox.tsx';
import { ProtectGrant } from '../../features/protection/protect-grant.tsx';
import { graphql } from '../../gql/gql.ts';
import type { OverlapsPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const OVERLAPS_PAGE = graphql(`
  query OverlapsPage($filter: OverlapFilter, $after: String) {
    overlapInbox { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } total more }
    overlapParties { id name }
    overlaps(filter: $filter, first: 50, after: $after) { nodes { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } } next total more }
    everything: overlaps(first: 1) { total }
    charterFlags(state: "open", first: 5) { nodes { id ...CharterFlag_flag @unmask } total }
  }
`);

export function OverlapsPage() {
  const { t } = useTranslation('overlaps');
  const [search, setSearch] = useSearchParams();
  const choice = choiceIn(search);
  const filter = {
    state: choice.state === 'all' ? null : choice.state, kind: choice.kind || null, roleConfusion: choice.confusion || null,
    mine: choice.mine || null, changeable: choice.changeable || null, partyId: choice.party || null,
  };
  const { data: { overlapInbox, overlapParties, overlaps, everything, charterFlags }, fetchMore } = useSuspenseQuery(OVERLAPS_PAGE, { ...FRESH, variables: { filter } });
  const more = useMore(overlaps.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="overlaps" />
      <CharterFlags flags={charterFlags.nodes} total={charterFlags.total} />
      {everything.total > 0 && <OverlapInbox overlaps={overlapInbox.nodes} total={overlapInbox.total} more={overlapInbox.more} act={protect} />}
      <section className={styles['list']} aria-labelledby="board">
        <h2 id="board">{t('board')}</h2>
        <OverlapFilters choice={choice} total={overlaps.total} more={overlaps.more} parties={overlapParties} onChoose={(chosen) => { setSearch(searchOf(chosen), { replace: true, preventScrollReset: true }); }} />
        <OverlapBoard
          overlaps={overlaps.nodes} total={overlaps.total} capped={overlaps.more} more={more} act={protect}
          empty={everything.total === 0 ? <NothingYet /> : <NoneLeft />}
        />
      </section>
    </div>
  );
}

type WithGrants = OverlapsPageQuery['overlaps']['nodes'][number];

const protect = ({ left, right }: WithGrants) => <><ProtectGrant grant={left} inList /><ProtectGrant grant={right} inList /></>;

function NothingYet() {
  const { t } = useTranslation('overlaps');
  const { collaborative: { slug } } = useSession();
  return (
    <EmptyState title={t('empty')} example={t('emptyExample')} act={<Button component={Link} to={`/${slug}/data`}>{t('emptyAct')}</Button>}>
      <p>{t('emptyWhy')}</p>
    </EmptyState>
  );
}

function NoneLeft() {
  const { t } = useTranslation('overlaps');
  return <EmptyState title={t('noneLeft')} act={<Button component={Link} to="?state=all" variant="default">{t('showAll')}</Button>}><p>{t('noneLeftWhy')}</p></EmptyState>;
}
