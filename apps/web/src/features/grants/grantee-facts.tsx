import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { GranteeFacts_GranteeFragment } from '../../gql/graphql.ts';
import { usePlaceName } from '../../ui/place-name.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { SightWord } from './sight-word.tsx';
import styles from './grants.module.css';

export const GRANTEE_FACTS = graphql(`
  fragment GranteeFacts_grantee on Grantee {
    id name country protection shared ownerName names { id text kind from } registrations
    funders { id name partner { id shortName letter hue } } totals { currency total grants }
  }
`);

/** What is known of an organisation, and who funds it. Of a protected one no name and no number is told here. */
export function GranteeFacts({ grantee }: { grantee: GranteeFacts_GranteeFragment }) {
  const { t } = useTranslation('grants');
  const placeName = usePlaceName();
  const { name, country, registrations, funders, totals, ownerName, shared, protection } = grantee;
  const names = grantee.names.filter(({ text }) => text !== name);
  const granted = totals.filter(({ grants }) => grants > 0);
  const isProtected = protection === 'protected';
  const told = [
    { key: 'names', name: t('grantees.names'), value: names.length === 0 ? t('grantees.noNames') : <ul className={styles['bare']}>{names.map(({ id, text, kind, from }) => <li key={id}>{text} <span className={styles['quiet']}>· {t(`grantees.kind.${kind as 'short'}`)} · {from}</span></li>)}</ul> },
    { key: 'registrations', name: t('grantees.registrations'), value: registrations.length === 0 ? t('grantees.none') : <ul className={styles['bare']}>{registrations.map((number) => <li key={number}><code className={styles['code']}>{number}</code></li>)}</ul> },
  ];
  const facts = [
    { key: 'country', name: t('grantees.country'), value: country ? placeName(country) : t('unknown') },
    ...(isProtected ? [] : told),
    { key: 'funders', name: t('grantees.funders'), value: <ul className={styles['bare']}>{funders.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} /></li>)}</ul> },
    { key: 'totals', name: t('grantees.totals'), value: granted.length === 0 ? t('grantees.noTotals') : granted.map(({ currency, total }) => <div key={currency}><Money amount={total} currency={currency} /></div>) },
    { key: 'owner', name: t('grantees.owner'), value: ownerName },
    { key: 'sight', name: t('grantees.sight'), value: <SightWord shared={shared} protection={protection} /> },
  ];
  return (
    <section className={styles['section']}>
      <h2>{t('grantees.facts')}</h2>
      <KeyValues facts={facts} />
    </section>
  );
}
