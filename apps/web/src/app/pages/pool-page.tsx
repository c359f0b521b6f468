import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Agreements } from '../../features/pools/agreements.tsx';
import { ContributionList } from '../../features/pools/contribution-list.tsx';
import { Cycles } from '../../features/pools/cycles.tsx';
import { Pledge } from '../../features/pools/pledge.tsx';
import { PoolFacts } from '../../features/pools/pool-facts.tsx';
import { PoolMoney } from '../../features/pools/pool-money.tsx';
import { PoolStates } from '../../features/pools/pool-states.tsx';
import { StateOfPool } from '../../features/pools/state-of-pool.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const POOL_PAGE = graphql(`
  query PoolPage($id: String!, $cycleId: UUID, $after: String) {
    pool(id: $id) {
      id shortId name state viewerCan { action allowed reason } cycles { id name state }
      ...PoolFacts_pool @unmask ...PoolStates_pool @unmask ...Cycles_pool @unmask ...Agreements_pool @unmask
      money(cycleId: $cycleId) { ...PoolMoney_money @unmask }
    }
    contributions(first: 50, after: $after, pool: $id) { nodes { id ...ContributionList_contribution @unmask } next }
    themes { id code name { en es } }
  }
`);

/** A pool: what is known of it, what was agreed, whose money it is, and what partners pledge, commit and pay. */
export function PoolPage() {
  const { pool: id = '' } = useParams();
  const { cycleId, onCycle } = useCycle();
  const [pledging, { open, close }] = useDisclosure(false);
  const { data: { pool, contributions, themes }, fetchMore } = useSuspenseQuery(POOL_PAGE, { ...FRESH, variables: { id, cycleId } });
  const more = useMore(contributions.next ?? null, fetchMore);
  if (!pool) return <NotFound />;
  const { name, shortId, state, cycles, viewerCan } = pool;
  return (
    <div className={styles['page']}>
      <PageHead title={name} {...(shortId ? { shortId } : {})} state={<StateOfPool state={state ?? null} />} act={abilityIn(viewerCan, 'contributions.pledge').allowed && !pledging && <PledgeButton onOpen={open} />} />
      <RoomViews room="portfolio" />
      {pledging && <Pledge poolId={pool.id} cycles={cycles} themes={themes} currency={pool.money[0]?.currency ?? 'USD'} onDone={close} />}
      <div className={styles['columns']}>
        <PoolFacts pool={pool} />
        <PoolStates pool={pool} />
      </div>
      <Agreements pool={pool} />
      <Cycles pool={pool} />
      <PoolMoney money={pool.money} cycles={cycles} cycleId={cycleId} onCycle={onCycle} />
      <ContributionList contributions={contributions.nodes} themes={themes} more={more} />
    </div>
  );
}

function PledgeButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('pools');
  return <Button onClick={onOpen}>{t('pledge.act')}</Button>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which cycle is counted, in the address. */
function useCycle() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('cycle') ?? '';
  const onCycle = (cycleId: string | null) => { setSearch(cycleId ? { cycle: cycleId } : {}, { replace: true }); };
  return { cycleId: UUID.test(asked) ? asked : null, onCycle };
}
