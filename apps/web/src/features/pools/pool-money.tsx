import { useTranslation } from 'react-i18next';
import { NativeSelect } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import type { PoolMoney_MoneyFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './pools.module.css';

export const POOL_MONEY = graphql(`
  fragment PoolMoney_money on PoolMoney {
    currency pledged committed received granted notAllocated unspent individual together
    shares {
      party { id name partner { id shortName letter hue } }
      pledged committed received through share percent unspent individual together throughPool throughPoolPercent majority
    }
  }
`);

type OfCurrency = PoolMoney_MoneyFragment;
type Share = OfCurrency['shares'][number];

interface PoolMoneyProps {
  money: readonly OfCurrency[];
  cycles: readonly { readonly id: string; readonly name: string }[];
  /** Id of the cycle that is counted; null for all years. */
  cycleId: string | null;
  onCycle: (cycleId: string | null) => void;
}

/** Whose money is in the pool and in its grants, and what each partner gives besides: nothing is counted twice. */
export function PoolMoney({ money, cycles, cycleId, onCycle }: PoolMoneyProps) {
  const { t } = useTranslation('pools');
  const { collaborative: { sample } } = useSession();
  const years = [{ value: '', label: t('money.allYears') }, ...cycles.map(({ id, name }) => ({ value: id, label: t('money.inCycle', { name }) }))];
  return (
    <section className={styles['section']} aria-labelledby="money">
      <h2 id="money">{t('money.title')}</h2>
      {sample && <p><span className={styles['sample']}>{t('sample')}</span> {t('noAmount')}</p>}
      <p className={styles['quiet']}>{t('money.why')}</p>
      {cycles.length > 0 && <NativeSelect className={styles['years']} label={t('money.years')} data={years} value={cycleId ?? ''} onChange={(event) => { onCycle(event.currentTarget.value || null); }} />}
      {money.length === 0 && <EmptyState title={t('money.empty')}><p>{t('money.emptyWhy')}</p></EmptyState>}
      {money.map((one) => <InCurrency key={one.currency} money={one} />)}
    </section>
  );
}

/** A row of a table: a partner's, what is not allocated, or all together. */
interface Row {
  readonly key: string;
  readonly share?: Share;
  readonly name: string;
  readonly sums: Readonly<Record<string, string | null>>;
}

function InCurrency({ money }: { money: OfCurrency }) {
  const { t } = useTranslation('pools');
  const { currency, pledged, committed, received, granted, notAllocated, unspent, individual, together, shares } = money;
  const partners: Row[] = shares.map((share) => ({ key: share.party.id, share, name: share.party.name, sums: { ...share, share: null } as unknown as Row['sums'] }));
  const none = /^0+\.0+$/.test(notAllocated);
  const left: Row[] = none ? [] : [{ key: 'left', name: t('money.notAllocated'), sums: { through: notAllocated, unspent: `-${notAllocated}`, together: notAllocated } }];
  const total: Row = { key: 'total', name: t('money.total'), sums: { pledged, committed, received, through: granted, unspent, individual, together } };
  const rows = [...partners, ...left, total];
  const name: Column<Row> = { key: 'name', head: t('money.partner'), names: true, cell: (row) => <Name row={row} /> };
  const sum = (key: string, head: string): Column<Row> => ({ key, head, figures: true, cell: (row) => <Sum row={row} name={key} currency={currency} /> });
  const exact = (key: string, head: string, cell: (share: Share) => React.ReactNode): Column<Row> => ({ key, head, figures: true, cell: ({ share }) => (share ? cell(share) : <span className={styles['quiet']}>–</span>) });
  const paid = [
    name, sum('pledged', t('money.pledged')), sum('committed', t('money.committed')), sum('received', t('money.received')), sum('through', t('money.through')),
    exact('share', t('money.share'), ({ share, percent }) => (share ? t('money.exact', { share, percent }) : '–')), sum('unspent', t('money.unspent')),
  ];
  const given = [
    name, sum('individual', t('money.individual')), sum('through', t('money.throughPool')), sum('together', t('money.together')),
    exact('part', t('money.part'), (share) => <Part share={share} />),
  ];
  return (
    <>
      <DataTable caption={t('money.paid', { currency })} columns={paid} rows={rows} rowKey={({ key }) => key} empty={null} />
      {!none && <p className={styles['small']}>{t('money.notAllocatedWhy')}</p>}
      <DataTable caption={t('money.given', { currency })} columns={given} rows={rows} rowKey={({ key }) => key} empty={null} />
      <p className={styles['small']}>{t('money.basis')}</p>
    </>
  );
}

function Name({ row: { key, share, name } }: { row: Row }) {
  if (share) return <PartyMark partner={share.party.partner} name={name} />;
  return <span className={styles[key === 'total' ? 'total' : 'quiet']}>{name}</span>;
}

function Sum({ row: { key, sums }, name, currency }: { row: Row; name: string; currency: string }) {
  const amount = sums[name];
  if (amount === undefined || amount === null) return <span className={styles['quiet']}>–</span>;
  return <span className={key === 'total' ? styles['total'] : undefined}><Money amount={amount} currency={currency} /></span>;
}

function Part({ share: { throughPool, throughPoolPercent, majority } }: { share: Share }) {
  const { t } = useTranslation('pools');
  if (!throughPool) return <>{t('money.none')}</>;
  return <>{t('money.exact', { share: throughPool, percent: throughPoolPercent })}<br /><span className={styles['small']}>{majority ? t('money.majority') : t('money.minority')}</span></>;
}
