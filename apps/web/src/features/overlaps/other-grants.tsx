import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OtherGrants_OverlapFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { GrantTimes } from '../../ui/grant-times.tsx';
import { Money } from '../../ui/money.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import styles from './overlaps.module.css';

export const OTHER_GRANTS = graphql(`
  fragment OtherGrants_overlap on Overlap {
    id
    left { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
    right { id shortId vehicle startsOn endsOn periodWritten grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
    otherGrants { total nodes {
      id shortId title stage vehicle startsOn endsOn periodWritten amount { amount currency } grantee { id name }
      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }
    } }
  }
`);

/** When the two run, beside all else that the viewer sees granted to their grantees, on one scale. */
export function OtherGrants({ overlap: { left, right, otherGrants } }: { overlap: OtherGrants_OverlapFragment }) {
  const { t } = useTranslation(['overlaps', 'grants']);
  const { collaborative: { slug } } = useSession();
  const { nodes, total } = otherGrants;
  return (
    <section className={styles['answer']} aria-labelledby="times">
      <h2 id="times">{t('time')}</h2>
      <GrantTimes grants={[left, right, ...nodes]} none={t('grants:noPeriod')} />
      {nodes.length === 0 && <p className={styles['quiet']}>{t('others.none')}</p>}
      {nodes.length > 0 && (
        <DataTable
          caption={total > nodes.length ? t('others.some', { shown: nodes.length, total }) : t('others.title')} rows={nodes} rowKey={({ id }) => id} empty={null}
          columns={[
            { key: 'grant', head: t('others.grant'), names: true, cell: ({ id, shortId, title }) => <Link to={`/${slug}/portfolio/${shortId ?? id}`}>{[shortId, title].filter(Boolean).join(' ')}</Link> },
            { key: 'decider', head: t('others.decider'), tight: true, cell: (grant) => <DeciderMark grant={grant} /> },
            ...(left.grantee.id === right.grantee.id ? [] : [{ key: 'grantee', head: t('others.grantee'), cell: ({ grantee }: (typeof nodes)[number]) => grantee.name }]),
            { key: 'stage', head: t('others.stage'), cell: ({ stage }) => t(`grants:stage.${stage as 'active'}`) },
            { key: 'amount', head: t('grant.amount'), figures: true, cell: ({ amount }) => <Money {...amount} /> },
            { key: 'period', head: t('grant.period'), cell: ({ startsOn, endsOn, periodWritten }) => <PeriodText period={{ from: startsOn ?? null, to: endsOn ?? null, written: periodWritten ?? null }} /> },
          ]}
        />
      )}
    </section>
  );
}
