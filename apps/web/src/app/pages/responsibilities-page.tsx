import { useSuspenseQuery } from '@apollo/client/react';
import { useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AddResponsibility } from '../../features/responsibilities/add-responsibility.tsx';
import { AddScopeWord } from '../../features/responsibilities/add-scope-word.tsx';
import { DayChoice, type ScopeChoice } from '../../features/responsibilities/day-choice.tsx';
import { EndResponsibility, HandOver } from '../../features/responsibilities/hand-over.tsx';
import type { Answerable } from '../../features/responsibilities/responsible-fields.tsx';
import { ScopeTable, type Scope } from '../../features/responsibilities/scope-table.tsx';
import { dayIn } from '../../features/responsibilities/turns.ts';
import { graphql } from '../../gql/gql.ts';
import type { ResponsibilitiesPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './responsibilities-page.module.css';

const RESPONSIBILITIES_PAGE = graphql(`
  query ResponsibilitiesPage($on: Date, $theme: String, $place: String) {
    responsibilities(on: $on, theme: $theme, country: $place) {
      on turns countries themes { code name { en es } } lines { id name { en es } }
      scopes { key ...ScopeTable_scope @unmask }
    }
    partners { id until party { id name } units { id shortName } }
  }
`);

/** Who was responsible for what on a day, and who answers where nobody was. */
export function ResponsibilitiesPage() {
  const { t } = useTranslation('responsibilities');
  const { viewer } = useSession();
  const { locale } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [, startTransition] = useTransition();
  const [theme, place] = [search.get('theme') ?? '', search.get('place') ?? ''];
  const { data: { responsibilities: { on, turns, countries, themes, lines, scopes }, partners } } = useSuspenseQuery(
    RESPONSIBILITIES_PAGE, { ...FRESH, variables: { on: dayIn(search), theme: theme || null, place: place || null } });
  const answerable = useAnswerable(partners);
  const keeps = viewer.can('responsibilities.keep').allowed;
  const choose = (choice: Partial<ScopeChoice>) => {
    const said = { on, theme, place, ...choice };
    startTransition(() => { setSearch(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')), { replace: true, preventScrollReset: true }); });
  };
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="people" />
      <DayChoice choice={{ on, theme, place }} onChoose={choose} themes={themes} countries={countries} turns={turns} />
      <section>
        <h2 role="status">{t('on', { day: formatDate(on, locale) })}</h2>
        <ScopeTable
          scopes={scopes} allThemes={themes.length} empty={turns.length === 0 && countries.length === 0 ? <NoResponsibilities /> : <EmptyState title={t('noneLeft')} />}
          acts={keeps && scopes.some(({ owners }) => owners.some(isOpen)) ? (scope) => <RowActs scope={scope} answerable={answerable} /> : undefined}
        />
      </section>
      {keeps && (
        <div className={styles['keeping']}>
          <AddResponsibility answerable={answerable} themes={themes} lines={lines} />
          <AddScopeWord what="theme" />
          <AddScopeWord what="line" />
        </div>
      )}
    </div>
  );
}

const isOpen = ({ until }: Scope['owners'][number]): boolean => !until;

/** What can still be done with a row: nothing where its days are over. */
function RowActs({ scope, answerable }: { scope: Scope; answerable: readonly Answerable[] }) {
  const open = scope.owners.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <div className={styles['acts']}>
      <HandOver scope={scope} answerable={answerable} />
      {open.map((holder) => <EndResponsibility key={holder.id} holder={holder} />)}
    </div>
  );
}

function NoResponsibilities() {
  const { t } = useTranslation('responsibilities');
  return <EmptyState title={t('empty')} example={t('emptyExample')}><p>{t('emptyWhy')}</p></EmptyState>;
}

/** Partners with their units, and the collaborative itself. */
function useAnswerable(partners: ResponsibilitiesPageQuery['partners']): Answerable[] {
  const { viewer, collaborative } = useSession();
  return [
    ...partners.flatMap(({ party, units }) => [
      { key: party.id, name: party.name, partyId: party.id },
      ...units.map((unit) => ({ key: unit.id, name: `${party.name} · ${unit.shortName}`, partyId: party.id, unitId: unit.id })),
    ]),
    { key: viewer.partyId, name: collaborative.name, partyId: viewer.partyId },
  ];
}
