import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BeginCharter } from '../../features/charters/begin-charter.tsx';
import { CharterSheet } from '../../features/charters/charter-sheet.tsx';
import { FormerCharters } from '../../features/charters/former-charters.tsx';
import { NextCharter } from '../../features/charters/next-charter.tsx';
import { graphql } from '../../gql/gql.ts';
import type { CharterPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const CHARTER_PAGE = graphql(`
  query CharterPage {
    charters { judging versions { id ...Charter_charter @unmask } actors { ...CharterActor_actor @unmask } }
    themes { id code kind name { en es } }
    responsibilities { countries }
    corridors { id versions { id legs { fromPlace toPlace } } }
  }
`);

/** The partners' agreed division of roles: the version in force, and the next one on its way. */
export function CharterPage() {
  const { t } = useTranslation('charters');
  const { data } = useSuspenseQuery(CHARTER_PAGE, FRESH);
  const { charters: { versions, actors, judging }, themes } = data;
  const inForce = versions.find(({ state }) => state === 'in-force');
  const next = versions.find(({ state }) => state === 'draft' || state === 'put');
  const countries = countriesOf(data);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} act={inForce && <Button variant="default" onClick={() => { window.print(); }}>{t('print')}</Button>} />
      <RoomViews room="overlaps" />
      {judging && <Callout tone="note" title={t('judging')}>{t('judgingWhy')}</Callout>}
      {versions.length === 0 && <EmptyState title={t('empty')} example={t('emptyExample')} act={<BeginCharter first />}><p>{t('emptyWhy')}</p></EmptyState>}
      {inForce && <CharterSheet charter={inForce} themes={themes.filter(({ kind }) => kind === 'theme')} countries={countries} />}
      {next && <NextCharter charter={next} inForce={inForce} choices={{ themes, countries, actors }} />}
      {!next && versions.length > 0 && <BeginCharter first={false} />}
      <FormerCharters versions={versions} />
    </div>
  );
}

/** Countries of the collaborative's own corridor, of its responsibilities, and of the roles that are there. */
function countriesOf({ charters: { versions }, responsibilities, corridors: [own] }: CharterPageQuery): string[] {
  const drawn = own?.versions[0]?.legs.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]) ?? [];
  const named = versions.flatMap(({ roles }) => roles.flatMap(({ places }) => places));
  return [...new Set([...drawn, ...responsibilities.countries, ...named])].filter((place) => /^[A-Z]{2}$/.test(place)).sort();
}
