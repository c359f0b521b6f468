import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '@acuerdo/exact';
import { graphql } from '../../gql/gql.ts';
import type { Completeness_CompletenessFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './figures.module.css';
import { TableFile } from './table-file.tsx';

export const COMPLETENESS = graphql(`
  fragment Completeness_completeness on Completeness {
    party { id name partner { id shortName letter hue } } isPool grants withTheme withCountry withPeriod lastAward lastShared
    claim { extent asOf by at } viewerCan { action allowed reason }
  }
`);

const CLAIM = graphql(`
  mutation ClaimCompleteness($extent: String!, $asOf: Date!) {
    claimCompleteness(extent: $extent, asOf: $asOf) { __typename ... on Completeness { ...Completeness_completeness @unmask } ... on Refused { code message path } }
  }
`);

type Row = Completeness_CompletenessFragment;
const SAID = ['withTheme', 'withCountry', 'withPeriod'] as const;

/** How a party's grants here stand, in a few words: as it says itself, or else as they tell. */
export function useExtent(): (row: Row) => string {
  const { t } = useTranslation('figures');
  const { locale } = useLanguage();
  return ({ grants, claim, lastShared }) => {
    if (claim) return t(`complete.claimed.${claim.extent as 'partial'}`, { day: formatDate(claim.asOf, locale) });
    if (grants === 0) return t('complete.nothing');
    return lastShared ? t('complete.derived', { day: formatDate(lastShared, locale) }) : t('complete.unshared');
  };
}

/** What every figure on the page stands on, in one line. */
export function StandsOn({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('figures');
  const extent = useExtent();
  return <p className={styles['stands']}>{t('complete.standsOn')} {rows.map((row) => `${row.party.name}: ${extent(row)}`).join(' · ')}. <a href="#complete">{t('complete.more')}</a></p>;
}

/** How complete the data are, party by party; each says of its own whether all of its grants are here. */
export function Completeness({ rows, today, refresh }: { rows: readonly Row[]; today: string; refresh: () => Promise<unknown> }) {
  const { t } = useTranslation('figures');
  const extent = useExtent();
  const columns: readonly Column<Row>[] = [
    { key: 'party', head: t('complete.party'), names: true, cell: ({ party, isPool }) => <PartyMark pool={isPool} partner={party.partner} name={party.name} /> },
    { key: 'grants', head: t('complete.grants'), figures: true, cell: ({ grants }) => grants },
    ...SAID.map((said): Column<Row> => ({ key: said, head: t(`complete.${said}`), figures: true, cell: (row) => percent(row[said], row.grants) })),
    { key: 'extent', head: t('complete.extent'), cell: (row) => <><span>{extent(row)}</span>{row.claim && <><br /><span className={styles['quiet']}>{t('complete.by', { by: row.claim.by })}</span></>}</> },
    { key: 'act', head: t('complete.act'), cell: (row) => (abilityIn(row.viewerCan, 'figures.claim').allowed ? <Claim today={today} party={row.party.name} refresh={refresh} /> : <span className={styles['quiet']}>{t('complete.theirs')}</span>) },
  ];
  const file = () => [
    [t('complete.party'), t('complete.grants'), ...SAID.map((said) => t(`complete.${said}`)), t('complete.extent')],
    ...rows.map((row) => [row.party.name, row.grants, ...SAID.map((said) => row[said]), extent(row)]),
  ];
  return (
    <section className={styles['section']} aria-labelledby="complete">
      <h2 id="complete">{t('complete.title')}</h2>
      <p className={styles['quiet']}>{t('complete.why')}</p>
      <DataTable caption={t('complete.title')} captionHidden columns={columns} rows={rows} rowKey={({ party }) => party.id} empty={null} />
      <TableFile name="completeness" of={t('complete.title')} rows={file} />
    </section>
  );
}

function Claim({ today, party, refresh }: { today: string; party: string; refresh: () => Promise<unknown> }) {
  const { t } = useTranslation('figures');
  const [extent, setExtent] = useState('partial');
  const [asOf, setAsOf] = useState(today);
  const [claim] = useMutation(CLAIM);
  const send = async () => {
    const answer = (await claim({ variables: { extent, asOf } })).data?.claimCompleteness;
    if (answer?.__typename === 'Completeness') await refresh();
    return answer;
  };
  return (
    <FormInPlace act={t('complete.claim')} about={party} why={t('complete.claimWhy')} labels={{ extent: t('complete.extent'), asOf: t('complete.asOf') }} send={send} small>
      {(field) => (
        <>
          <NativeSelect {...field('extent')} label={t('complete.extent')} value={extent} onChange={(event) => { setExtent(event.currentTarget.value); }} data={(['partial', 'complete'] as const).map((value) => ({ value, label: t(`complete.choice.${value}`) }))} />
          <TextInput {...field('asOf')} type="date" label={t('complete.asOf')} required value={asOf} max={today} onChange={(event) => { setAsOf(event.currentTarget.value); }} />
        </>
      )}
    </FormInPlace>
  );
}
