import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AllocationPanel_GrantFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../lib/format.ts';
import { abilityIn } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { AllocateGrant } from './allocate-grant.tsx';
import styles from './pools.module.css';

export const ALLOCATION = graphql(`
  fragment AllocationPanel_grant on Grant {
    id version stage amount { amount currency }
    allocation {
      allocated { amount currency } notAllocated { amount currency }
      lines { contributionId title amount share percent noLobbying sample funder { id name partner { id shortName letter hue } } }
      sources { contributionId title paid left misfit noLobbying funder { id name partner { id shortName letter hue } } }
      viewerCan { action allowed reason }
    }
  }
`);

type Line = NonNullable<AllocationPanel_GrantFragment['allocation']>['lines'][number];

/** Whose money a pooled grant is: each partner's look-through, exactly. Nothing for a grant that is not pooled. */
export function AllocationPanel({ grant }: { grant: AllocationPanel_GrantFragment }) {
  const { t } = useTranslation('pools');
  const [opened, { open, close }] = useDisclosure(false);
  const { allocation, stage, amount: { currency } } = grant;
  if (!allocation) return null;
  const columns: readonly Column<Line>[] = [
    { key: 'what', head: t('allocation.contribution'), names: true, cell: ({ title, sample }) => <>{title} {sample && <span className={styles['sample']}>{t('sample')}</span>}</> },
    { key: 'partner', head: t('allocation.partner'), cell: ({ funder }) => <PartyMark partner={funder.partner} name={funder.name} /> },
    { key: 'share', head: t('allocation.share'), figures: true, cell: ({ share, percent }) => t('money.exact', { share, percent }) },
    { key: 'amount', head: t('allocation.amount'), figures: true, cell: ({ amount }) => <Money amount={amount} currency={currency} /> },
  ];
  const may = stage !== 'proposal' && abilityIn(allocation.viewerCan, 'grants.allocate').allowed;
  return (
    <section className={styles['panel']} aria-labelledby="allocation">
      <h2 id="allocation">{t('allocation.title')}</h2>
      <DataTable caption={t('allocation.caption')} captionHidden columns={columns} rows={allocation.lines} rowKey={({ contributionId }) => contributionId} empty={<Nothing />} />
      {allocation.lines.length > 0 && <Rest notAllocated={allocation.notAllocated} />}
      {allocation.lines.some(({ noLobbying }) => noLobbying) && <p className={styles['small']}>{t('allocation.noLobbying')}</p>}
      {may && (opened ? <AllocateGrant grant={grant} allocation={allocation} onDone={close} /> : <div className={styles['acts']}><Button variant="default" onClick={open}>{t('allocation.act')}</Button></div>)}
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation('pools');
  return <p>{t('allocation.none')} <span className={styles['quiet']}>{t('allocation.noneWhy')}</span></p>;
}

function Rest({ notAllocated }: { notAllocated: { amount: string; currency: string } }) {
  const { t } = useTranslation('pools');
  const { locale } = useLanguage();
  const complete = /^0+\.0+$/.test(notAllocated.amount);
  return (
    <p>{complete
      ? <StateWord tone="settled">{t('allocation.complete')}</StateWord>
      : <StateWord tone="look">{t('allocation.notAllocated', { amount: formatMoney(notAllocated, locale, 'if-any') })}</StateWord>}
    </p>
  );
}
