import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { GranteeTable_GranteeFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { SightWord } from './sight-word.tsx';
import styles from './grants.module.css';

export const GRANTEE_TABLE = graphql(`
  fragment GranteeTable_grantee on Grantee {
    id shortId name country protection shared sample partCount grantCount othersGrants funders { id name partner { id shortName letter hue } } viewerCan { action allowed reason }
  }
`);

interface GranteeTableProps {
  grantees: readonly GranteeTable_GranteeFragment[];
  more: { load: (() => void) | null; loading: boolean; total: number };
  empty: ReactNode;
  act: (grantee: GranteeTable_GranteeFragment) => ReactNode;
}

/** Organisations that receive grants, each once, over all partners. */
export function GranteeTable({ grantees, more, empty, act }: GranteeTableProps) {
  const { t } = useTranslation('grants');
  const { locale } = useLanguage();
  const placeName = usePlaceName();
  const columns: readonly Column<GranteeTable_GranteeFragment>[] = [
    { key: 'name', head: t('grantees.name'), names: true, cell: (grantee) => <Name grantee={grantee} act={act(grantee)} /> },
    { key: 'country', head: t('grantees.country'), cell: ({ country }) => (country ? placeName(country) : t('unknown')) },
    { key: 'funders', head: t('grantees.funders'), cell: ({ funders }) => <ul className={styles['bare']}>{funders.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} /></li>)}</ul> },
    { key: 'count', head: t('grantees.count'), figures: true, cell: ({ grantCount }) => formatCount(grantCount, locale) },
  ];
  return <DataTable caption={t('grantees.caption')} captionHidden columns={columns} rows={grantees} rowKey={({ id }) => id} empty={empty} more={more} />;
}

function Name({ grantee: { id, shortId, name, sample, shared, protection, partCount }, act }: { grantee: GranteeTable_GranteeFragment; act: ReactNode }) {
  const { t } = useTranslation('grants');
  const { collaborative: { slug } } = useSession();
  return (
    <div className={styles['name']}>
      <Link to={`/${slug}/portfolio/grantees/${shortId ?? id}`}>{name}</Link>
      <span className={styles['marks']}>
        {shortId && <span className={styles['quiet']}>{shortId}</span>}
        {partCount > 1 && <span className={styles['quiet']}>{t('grantees.parts', { count: partCount })}</span>}
        {sample && <span className={styles['sample']}>{t('sample')}</span>}
        {(!shared || protection === 'protected') && <SightWord shared={shared} protection={protection} />}
        {act}
      </span>
    </div>
  );
}
