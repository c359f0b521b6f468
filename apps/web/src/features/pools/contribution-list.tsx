import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContributionList_ContributionFragment } from '../../gql/graphql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { ContributionActs } from './contribution-acts.tsx';
import { ContributionEvents } from './contribution-events.tsx';
import { useCountries } from './country-words.ts';
import { StateOfContribution } from './state-of-contribution.tsx';
import styles from './pools.module.css';

export const CONTRIBUTION_LIST = graphql(`
  fragment ContributionList_contribution on Contribution {
    id title state sample shared themes countries noLobbying committed received outstanding amount { amount currency }
    funder { id name partner { id shortName letter hue } } cycle { id name }
    events { id kind amount onDay note takenBack mayTakeBack }
    viewerCan { action allowed reason }
  }
`);

type Contribution = ContributionList_ContributionFragment;
export type ThemeName = { readonly code: string; readonly name: Bilingual };

interface ContributionListProps {
  contributions: readonly Contribution[];
  themes: readonly ThemeName[];
  more: { load: (() => void) | null; loading: boolean };
}

/** What each partner pledged, committed and paid, on which conditions, and what can be recorded of it. */
export function ContributionList({ contributions, themes, more }: ContributionListProps) {
  const { t } = useTranslation(['pools', 'ui']);
  return (
    <section className={styles['section']} aria-labelledby="contributions">
      <h2 id="contributions">{t('contributions.title')}</h2>
      {contributions.length === 0 && <EmptyState title={t('contribution.empty')}><p>{t('contribution.emptyWhy')}</p></EmptyState>}
      <ul className={styles['contributions']}>
        {contributions.map((contribution) => <li key={contribution.id}><OneContribution contribution={contribution} themes={themes} /></li>)}
      </ul>
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </section>
  );
}

function OneContribution({ contribution, themes }: { contribution: Contribution; themes: readonly ThemeName[] }) {
  const { t } = useTranslation('pools');
  const { title, state, sample, shared, funder, cycle, amount: { amount, currency }, committed, received, outstanding } = contribution;
  const figures = { pledged: amount, committed, received, outstanding };
  return (
    <>
      <div className={styles['head']}>
        <PartyMark partner={funder.partner} name={funder.name} />
        <h3>{title || t('unknown')}</h3>
        <StateOfContribution state={state} />
        {sample && <span className={styles['sample']}>{t('sample')}</span>}
        {!shared && <span className={styles['quiet']}>{t('contribution.unshared')}</span>}
        {cycle && <span className={styles['quiet']}>{cycle.name}</span>}
      </div>
      <dl className={styles['figures']}>
        {(['pledged', 'committed', 'received', 'outstanding'] as const).map((sum) => (
          <div key={sum}><dt>{t(`contribution.${sum}`)}</dt><dd><Money amount={figures[sum]} currency={currency} /></dd></div>
        ))}
      </dl>
      <Conditions contribution={contribution} themes={themes} />
      <ContributionEvents contribution={contribution} />
      <ContributionActs contribution={contribution} />
    </>
  );
}

function Conditions({ contribution: { themes: codes, countries, noLobbying }, themes }: { contribution: Contribution; themes: readonly ThemeName[] }) {
  const { t } = useTranslation('pools');
  const read = useBilingual();
  const countryNames = useCountries();
  const names = codes.map((code) => { const theme = themes.find((one) => one.code === code); return theme ? read(theme.name) : code; });
  const only = [names.join(', '), countryNames(countries)].filter(Boolean).join(' · ');
  if (!only && !noLobbying) return null;
  return <p className={styles['small']}>{[only && `${t('contribution.only')}: ${only}`, noLobbying && t('contribution.noLobbying')].filter(Boolean).join('; ')}</p>;
}
