import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { LookThrough_PoolFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './figures.module.css';
import { TableFile } from './table-file.tsx';

export const LOOK_THROUGH = graphql(`
  fragment LookThrough_pool on Pool {
    id name money { currency granted notAllocated shares { party { id name partner { id shortName letter hue } } received through share percent individual together throughPoolPercent } }
  }
`);

type Share = LookThrough_PoolFragment['money'][number]['shares'][number];

/** Whose money the pool's grants are: each partner's share, told beside its own grants; what it paid in is in no total. */
export function LookThrough({ pools, currency }: { pools: readonly LookThrough_PoolFragment[]; currency: string }) {
  const { t } = useTranslation('figures');
  const ofCurrency = pools.flatMap(({ id, name, money }) => money.filter((one) => one.currency === currency && one.shares.length > 0).map((one) => ({ id, name, ...one })));
  const columns: readonly Column<Share>[] = [
    { key: 'party', head: t('through.party'), names: true, cell: ({ party }) => <PartyMark partner={party.partner} name={party.name} /> },
    { key: 'through', head: t('through.through'), figures: true, cell: ({ through }) => <Money amount={through} currency={currency} /> },
    { key: 'share', head: t('through.share'), figures: true, cell: ({ percent, share }) => <span title={share ?? undefined}>{percent}</span> },
    { key: 'own', head: t('through.own'), figures: true, cell: ({ individual }) => <Money amount={individual} currency={currency} /> },
    { key: 'all', head: t('through.together'), figures: true, cell: ({ together }) => <Money amount={together} currency={currency} /> },
    { key: 'part', head: t('through.part'), figures: true, cell: ({ throughPoolPercent }) => throughPoolPercent },
  ];
  if (ofCurrency.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="through">
      <h2 id="through">{t('through.title')}</h2>
      <p className={styles['quiet']}>{t('through.why')}</p>
      {ofCurrency.map(({ id, name, notAllocated, shares }) => (
        <div key={id} className={styles['block']}>
          <DataTable caption={name} columns={columns} rows={shares} rowKey={({ party }) => party.id} empty={null} />
          <p className={styles['quiet']}>{t('through.notAllocated')} <Money amount={notAllocated} currency={currency} cents="if-any" /></p>
          <TableFile name={`look-through-${currency}`} of={`${t('through.title')}, ${name}`} rows={() => [
            [t('through.party'), t('through.through'), t('through.share'), t('through.own'), t('through.together')], ...shares.map(({ party, through, share, individual, together }) => [party.name, through, share ?? '', individual, together]),
          ]} />
        </div>
      ))}
    </section>
  );
}
