import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Agreements_PoolFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { RecordAgreement } from './record-agreement.tsx';
import { TakenFrom } from './taken-from.tsx';
import styles from './pools.module.css';

export const AGREEMENTS = graphql(`
  fragment Agreements_pool on Pool {
    id viewerCan { action allowed reason } partners { id name partner { id shortName letter hue } }
    cycles { id name }
    agreements {
      id title url exitNoticeDays drawsOn from to cycle { id name } parties { id name partner { id shortName letter hue } }
      rule { basis quorum { op num den } threshold { op num den } }
      passage { id text page sourceShortId sourceTitle sourceAuthor }
    }
  }
`);

type Agreement = Agreements_PoolFragment['agreements'][number];
type Share = NonNullable<NonNullable<Agreement['rule']>['quorum']>;

/** What the partners agreed, the latest first. What nobody found is said to be not known. */
export function Agreements({ pool }: { pool: Agreements_PoolFragment }) {
  const { t } = useTranslation('pools');
  const [opened, { open, close }] = useDisclosure(false);
  const may = abilityIn(pool.viewerCan, 'pools.keep').allowed && pool.partners.length > 0;
  return (
    <section className={styles['section']} aria-labelledby="agreements">
      <h2 id="agreements">{t('agreements.title')}</h2>
      {pool.agreements.length === 0 && <EmptyState title={t('agreements.empty')}><p>{t('agreements.emptyWhy')}</p></EmptyState>}
      {pool.agreements.map((agreement) => <OneAgreement key={agreement.id} agreement={agreement} />)}
      {may && (opened ? <RecordAgreement pool={pool} onDone={close} /> : <div className={styles['acts']}><Button variant="default" size="xs" onClick={open}>{t('agreements.act')}</Button></div>)}
    </section>
  );
}

function OneAgreement({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('pools');
  const { parties, title, url, exitNoticeDays, drawsOn, from, to, cycle, passage } = agreement;
  const facts = [
    { key: 'parties', name: t('agreements.parties'), value: <ul className={styles['bare']}>{parties.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} /></li>)}</ul> },
    { key: 'rule', name: t('agreements.rule'), value: <Rule agreement={agreement} /> },
    { key: 'exit', name: t('agreements.exit'), value: typeof exitNoticeDays === 'number' ? t('agreements.days', { count: exitNoticeDays }) : t('unknown') },
    { key: 'draws', name: t('agreements.draws'), value: t(`agreements.drawsOn.${(drawsOn ?? 'unknown') as 'received'}`) },
    { key: 'period', name: t('agreements.period'), value: from || to ? <PeriodText period={{ from: from ?? null, to: to ?? null }} /> : t('unknown') },
    ...(cycle ? [{ key: 'cycle', name: t('agreements.cycle'), value: cycle.name }] : []),
    ...(url && /^https?:\/\//.test(url) ? [{ key: 'document', name: t('agreements.document'), value: <a href={url} rel="noreferrer">{url}</a> }] : []),
  ];
  return (
    <article className={styles['section']}>
      <h3>{title ?? t('agreements.untitled')}</h3>
      <KeyValues facts={facts} />
      <TakenFrom passage={passage} />
    </article>
  );
}

function Rule({ agreement: { rule } }: { agreement: Agreement }) {
  const { t } = useTranslation('pools');
  if (!rule) return <>{t('unknown')}</>;
  const share = (of: Share | null | undefined) => (of ? `${of.op === '>' ? t('agreements.moreThan') : t('agreements.atLeast')} ${of.num}/${of.den}` : t('unknown'));
  return <>{[t(`agreements.basis.${rule.basis as 'partner'}`), t('agreements.quorum', { share: share(rule.quorum) }), t('agreements.threshold', { share: share(rule.threshold) })].join('; ')}</>;
}
