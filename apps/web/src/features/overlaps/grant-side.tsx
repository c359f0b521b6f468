import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { GrantSide_GrantFragment } from '../../gql/graphql.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { useSession } from '../../lib/session.ts';
import { DeciderMark, deciderHue } from '../../ui/decider-mark.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { inkOf } from '../../ui/partner-mark.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import styles from './overlaps.module.css';

export const GRANT_SIDE = graphql(`
  fragment GrantSide_grant on Grant {
    id shortId vehicle stage title description startsOn endsOn periodWritten awardedOn places programmes sample
    amount { amount currency }
    funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } grantee { id name }
    source { importId fileName row }
  }
`);

/** One of the two grants, with what the comparison read of it. */
export function GrantSide({ grant, act }: { grant: GrantSide_GrantFragment; act: ReactNode }) {
  const { t } = useTranslation(['overlaps', 'grants']);
  const { collaborative: { slug } } = useSession();
  const placeName = usePlaceName();
  const { id, shortId, amount, grantee, title, description, startsOn, endsOn, periodWritten, places, source } = grant;
  const facts = [
    { key: 'amount', name: t('grant.amount'), value: <Money {...amount} /> },
    { key: 'awarded', name: t('grants:awardedOn'), value: <PeriodText period={{ from: grant.awardedOn, to: grant.awardedOn }} /> },
    { key: 'period', name: t('grant.period'), value: <PeriodText period={{ from: startsOn ?? null, to: endsOn ?? null, written: periodWritten ?? null }} /> },
    { key: 'place', name: t('grant.place'), value: places.map(placeName).join(', ') || t('grants:unknown') },
    ...(source ? [{ key: 'source', name: t('grant.source'), value: t('grant.row', { file: source.fileName, row: source.row }) }] : []),
  ];
  return (
    <section className={styles['side']} style={inkOf(deciderHue(grant))} aria-label={shortId ?? title}>
      <p className={styles['sideHead']}><DeciderMark grant={grant} /><Link to={`/${slug}/portfolio/${shortId ?? id}`}>{shortId ?? t('grants:open')}</Link></p>
      <p className={styles['quiet']}>{t(`grants:vehicle.${grant.vehicle as 'pooled'}`)} · {t(`grants:stage.${grant.stage as 'active'}`)}{grant.sample && <> · <span className={styles['sample']}>{t('grants:sample')}</span></>}</p>
      <h2>{grantee.name}</h2>
      <p><strong>{title}</strong></p>
      {description && description !== title && <p className={styles['text']} tabIndex={0}>{description}</p>}
      <KeyValues facts={facts} />
      <span className={styles['act']}>{act}</span>
    </section>
  );
}
