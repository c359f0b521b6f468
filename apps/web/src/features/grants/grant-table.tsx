import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { GrantTable_GrantFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { Money } from '../../ui/money.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { GranteeName } from './grantee-name.tsx';
import { SightWord } from './sight-word.tsx';
import styles from './grants.module.css';

export const GRANT_TABLE = graphql(`
  fragment GrantTable_grant on Grant {
    id shortId vehicle stage title awardedOn startsOn endsOn periodWritten sample shared protection ownProtection
    amount { amount currency }
    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }
  }
`);

interface GrantTableProps<G extends GrantTable_GrantFragment> {
  grants: readonly G[];
  more: { load: (() => void) | null; loading: boolean; total: number };
  empty: ReactNode;
  /** What can be done with a grant right where it stands. */
  act?: (grant: G) => ReactNode;
}

export function GrantTable<G extends GrantTable_GrantFragment>({ grants, more, empty, act }: GrantTableProps<G>) {
  const { t } = useTranslation('grants');
  const columns: readonly Column<G>[] = [
    { key: 'grant', head: t('table.grant'), names: true, cell: (grant) => <GrantName grant={grant} act={act?.(grant)} /> },
    { key: 'grantee', head: t('table.grantee'), cell: ({ grantee, protection, ownProtection }) => <GranteeName grantee={grantee} isLinked={protection !== 'protected' || ownProtection !== 'protected'} /> },
    { key: 'funder', head: t('table.funder'), cell: (grant) => <DeciderMark grant={grant} /> },
    { key: 'vehicle', head: t('table.vehicle'), tight: true, cell: ({ vehicle }) => <span title={t(`vehicleWhy.${vehicle as 'pooled'}`)} className={styles['vehicle']} data-vehicle={vehicle}>{t(`vehicle.${vehicle as 'pooled'}`)}</span> },
    { key: 'period', head: t('table.period'), cell: (grant) => <Period grant={grant} /> },
    { key: 'state', head: t('table.state'), tight: true, cell: ({ stage }) => <StateWord tone={stage === 'active' ? 'open' : 'quiet'}>{t(`stage.${stage as 'active'}`)}</StateWord> },
    { key: 'amount', head: t('table.amount'), figures: true, cell: ({ amount }) => <Money {...amount} /> },
  ];
  return <DataTable caption={t('table.caption')} captionHidden columns={columns} rows={grants} rowKey={({ id }) => id} empty={empty} more={more} />;
}

/** Where no period is known, at least the day of the award is. */
function Period({ grant: { startsOn, endsOn, periodWritten, awardedOn } }: { grant: GrantTable_GrantFragment }) {
  const { t } = useTranslation('grants');
  const { locale } = useLanguage();
  if (!startsOn && !endsOn && !periodWritten) return <span className={styles['quiet']}>{t('table.awarded', { date: formatDate(awardedOn, locale) })}</span>;
  return <PeriodText period={{ from: startsOn ?? null, to: endsOn ?? null, written: periodWritten ?? null }} />;
}

function GrantName({ grant: { id, shortId, title, sample, shared, protection }, act }: { grant: GrantTable_GrantFragment; act: ReactNode }) {
  const { t } = useTranslation('grants');
  const { collaborative: { slug } } = useSession();
  return (
    <div className={styles['name']}>
      <Link to={`/${slug}/portfolio/${shortId ?? id}`}>{title || t('unknown')}</Link>
      <span className={styles['marks']}>
        {shortId && <span className={styles['quiet']}>{shortId}</span>}
        {sample && <span className={styles['sample']}>{t('sample')}</span>}
        {(!shared || protection === 'protected') && <SightWord shared={shared} protection={protection} />}
        {act}
      </span>
    </div>
  );
}
