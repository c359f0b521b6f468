import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { CharterFlag } from '../../features/charters/charter-flag.tsx';
import { GrantFacts } from '../../features/grants/grant-facts.tsx';
import { GrantSight } from '../../features/grants/grant-sight.tsx';
import { AmendmentsPanel } from '../../features/payments/amendments-panel.tsx';
import { PaymentsPanel } from '../../features/payments/payments-panel.tsx';
import { AllocationPanel } from '../../features/pools/allocation-panel.tsx';
import { ProtectGrant } from '../../features/protection/protect-grant.tsx';
import { GrantProtection } from '../../features/protection/grant-protection.tsx';
import { SayIt } from '../../features/soundings/say-it.tsx';
import { OverlapList } from '../../features/overlaps/overlap-list.tsx';
import { graphql } from '../../gql/gql.ts';
import type { GrantPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { GrantTimes } from '../../ui/grant-times.tsx';
import { Money } from '../../ui/money.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const GRANT_PAGE = graphql(`
  query GrantPage($id: String!) {
    grant(id: $id) {
      id shortId title stage sample amount { amount currency }
      ...GrantFacts_grant @unmask
      ...GrantSight_grant @unmask
      ...AllocationPanel_grant @unmask
      ...PaymentsPanel_grant @unmask
      ...AmendmentsPanel_grant @unmask
      ...GrantProtection_grant @unmask
      charterFlag { id ...CharterFlag_flag @unmask }
      ...SayIt_grant @unmask
      overlaps { id ...OverlapCard_overlap @unmask left { ...ProtectGrant_grant @unmask } right { ...ProtectGrant_grant @unmask } }
    }
  }
`);

type Grant = NonNullable<GrantPageQuery['grant']>;

export function GrantPage() {
  const { t } = useTranslation('grants');
  const { grant: id = '' } = useParams();
  const navigate = useNavigate();
  const { collaborative: { slug } } = useSession();
  const { data: { grant } } = useSuspenseQuery(GRANT_PAGE, { ...FRESH, variables: { id } });
  if (!grant) return <NotFound />;
  return (
    <div className={styles['page']}>
      <GrantHead grant={grant} />
      <section aria-label={t('time')}><GrantTimes grants={[grant]} none={t('noPeriod')} /></section>
      <div className={styles['columns']}>
        <GrantFacts grant={grant} />
        <GrantSight grant={grant}>
          <SayIt grant={grant} />
          <GrantProtection grant={grant} onPurged={(counts) => { void navigate(`/${slug}/portfolio/grantees`, { state: { purged: { name: grant.title, ...counts } } }); }} />
        </GrantSight>
      </div>
      <CharterFlag flag={grant.charterFlag} />
      <AllocationPanel grant={grant} />
      <PaymentsPanel grant={grant} />
      <AmendmentsPanel grant={grant} />
      <OverlapList title={t('meets.title')} none={t('meets.none')} overlaps={grant.overlaps} act={({ left, right }) => <><ProtectGrant grant={left} inList /><ProtectGrant grant={right} inList /></>} />
    </div>
  );
}

function GrantHead({ grant }: { grant: Grant }) {
  const { t } = useTranslation('grants');
  return (
    <PageHead
      title={grant.title || grant.grantee.name}
      {...(grant.shortId ? { shortId: grant.shortId } : {})}
      state={<StateWord tone={grant.stage === 'active' ? 'open' : 'quiet'}>{t(`stage.${grant.stage as 'active'}`)}</StateWord>}
      note={<>{grant.sample && <span className={styles['sample']}>{t('sample')}</span>}<DeciderMark grant={grant} /> → {grant.grantee.name} · <Money {...grant.amount} cents="if-any" /></>}
    />
  );
}
