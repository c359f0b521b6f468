import { useDisclosure } from '@mantine/hooks';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PoolFacts_PoolFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { ChangePool } from './change-pool.tsx';
import { TakenFrom } from './taken-from.tsx';
import styles from './pools.module.css';

export const POOL_FACTS = graphql(`
  fragment PoolFacts_pool on Pool {
    id name feePercent secondPerson programmes host { id name } partners { id name partner { id shortName letter hue } }
    created { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor }
    viewerCan { action allowed reason }
  }
`);

/** What is known of a pool, and the sentence that says so; what is not known is said to be unknown. */
export function PoolFacts({ pool }: { pool: PoolFacts_PoolFragment }) {
  const { t } = useTranslation('pools');
  const [changing, { open, close }] = useDisclosure(false);
  const { host, feePercent, secondPerson, programmes, partners, created, passage, viewerCan } = pool;
  const facts = [
    { key: 'created', name: t('facts.created'), value: created ? <VagueDate date={created} /> : t('unknown') },
    { key: 'partners', name: t('facts.partners'), value: partners.length === 0 ? t('unknown') : <ul className={styles['bare']}>{partners.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} /></li>)}</ul> },
    { key: 'host', name: t('facts.host'), value: host?.name ?? t('unknown') },
    { key: 'fee', name: t('facts.fee'), value: feePercent ? t('facts.feeOf', { percent: Number(feePercent) }) : t('unknown') },
    { key: 'approval', name: t('facts.approval'), value: t(secondPerson ? 'facts.bySecond' : 'facts.byAny') },
    ...(programmes.length > 0 ? [{ key: 'programmes', name: t('facts.programmes'), value: programmes.join(', ') }] : []),
  ];
  const may = abilityIn(viewerCan, 'pools.keep').allowed;
  return (
    <section className={styles['section']} aria-labelledby="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <KeyValues facts={facts} />
      <TakenFrom passage={passage} />
      {may && (changing ? <ChangePool pool={pool} onDone={close} /> : <div className={styles['acts']}><Button variant="default" size="xs" onClick={open}>{t('facts.change')}</Button></div>)}
    </section>
  );
}
