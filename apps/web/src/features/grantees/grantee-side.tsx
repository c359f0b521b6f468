import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { GranteeSide_SideFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import styles from './grantees.module.css';

export const GRANTEE_SIDE = graphql(`
  fragment GranteeSide_side on GranteeSide {
    id shortId name names registrations country ownerName grantCount
    grants {
      id shortId title vehicle startsOn endsOn periodWritten awardedOn
      amount { amount currency } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }
    }
  }
`);

/** One of two grantees as it was brought in: how it is written, its numbers, and its latest grants. */
export function GranteeSide({ side }: { side: GranteeSide_SideFragment }) {
  const { t } = useTranslation('grantees');
  const { collaborative: { slug } } = useSession();
  const placeName = usePlaceName();
  const { id, shortId, name, names, registrations, country, ownerName, grantCount, grants } = side;
  const others = names.filter((text) => text !== name);
  const facts = [
    { key: 'names', name: t('side.names'), value: others.length > 0 ? <ul>{others.map((text) => <li key={text}>{text}</li>)}</ul> : t('side.noNames') },
    { key: 'numbers', name: t('side.numbers'), value: registrations.length > 0 ? <ul>{registrations.map((number) => <li key={number}><code>{number}</code></li>)}</ul> : t('side.noNumbers') },
    { key: 'country', name: t('side.country'), value: country ? placeName(country) : t('side.unknown') },
    { key: 'owner', name: t('side.owner'), value: ownerName },
  ];
  return (
    <section className={styles['side']} aria-label={name}>
      <h3><Link to={`/${slug}/portfolio/grantees/${shortId ?? id}`}>{name}</Link></h3>
      <KeyValues facts={facts} />
      <p className={styles['quiet']}>{t('side.grants', { count: grantCount })}</p>
      <ul>
        {grants.map((grant) => (
          <li key={grant.id}>
            <DeciderMark grant={grant} /> <Link to={`/${slug}/portfolio/${grant.shortId ?? grant.id}`}>{grant.title}</Link>{' '}
            <span className={styles['quiet']}><Money {...grant.amount} cents="if-any" /> · <PeriodText period={{ from: grant.startsOn ?? grant.awardedOn, to: grant.endsOn ?? null, written: grant.periodWritten ?? null }} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
