import { useSuspenseQuery } from '@apollo/client/react';
import { useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AddRole, type RolePlace } from '../../features/people/add-role.tsx';
import { RoleChoice } from '../../features/people/role-choice.tsx';
import { RoleTable } from '../../features/people/role-table.tsx';
import { dayIn } from '../../features/responsibilities/turns.ts';
import { graphql } from '../../gql/gql.ts';
import type { RolesPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const ROLES_PAGE = graphql(`
  query RolesPage($filter: RoleTermFilter, $after: String) {
    roleTerms(filter: $filter, first: 50, after: $after) { nodes { id title person { id name } ...RoleTable_term @unmask } next on knownDays }
    partners { id party { id name } units { id name } }
    bodies { id name party { id } }
  }
`);

/** Who was what on a day: people and open posts. */
export function RolesPage() {
  const { t } = useTranslation('people');
  const { viewer } = useSession();
  const { locale } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [, startTransition] = useTransition();
  const find = search.get('find') ?? '';
  const { data: { roleTerms, partners, bodies }, fetchMore } = useSuspenseQuery(ROLES_PAGE, { ...FRESH, variables: { filter: { on: dayIn(search), text: find || null } } });
  const more = useMore(roleTerms.next ?? null, fetchMore);
  const keeps = viewer.can('roles.keep').allowed;
  const choose = (choice: { on?: string; find?: string }) => {
    const said = { on: roleTerms.on, find, ...choice };
    startTransition(() => { setSearch({ ...(said.on && { on: said.on }), ...(said.find && { find: said.find }) }, { replace: true, preventScrollReset: true }); });
  };
  const places = usePlaces(partners, bodies);
  return (
    <div className={styles['page']}>
      <PageHead title={t('roles.pageTitle')} note={t('roles.note')} />
      <RoomViews room="people" />
      <RoleChoice on={roleTerms.on} find={find} knownDays={roleTerms.knownDays} onChoose={choose} />
      <section>
        <h2>{t('roles.on', { day: formatDate(roleTerms.on, locale) })}</h2>
        <RoleTable terms={roleTerms.nodes} more={more} keeps={keeps} empty={search.size === 0 ? <NoRoles /> : <EmptyState title={t('roles.noneLeft')} />} />
      </section>
      {keeps && <AddRole places={places} holders={roleTerms.nodes.flatMap(({ id, person, title }) => (person ? [{ id, name: `${person.name}, ${title}` }] : []))} />}
    </div>
  );
}

function NoRoles() {
  const { t } = useTranslation('people');
  return <EmptyState title={t('roles.empty')} example={t('roles.emptyExample')}><p>{t('roles.emptyWhy')}</p></EmptyState>;
}

/** The collaborative, its partners with their units, and the bodies. */
function usePlaces(partners: RolesPageQuery['partners'], bodies: RolesPageQuery['bodies']): RolePlace[] {
  const { viewer, collaborative } = useSession();
  return [
    ...partners.flatMap(({ party, units }) => [
      { key: party.id, name: party.name, partyId: party.id },
      ...units.map((unit) => ({ key: unit.id, name: `${party.name} · ${unit.name}`, partyId: party.id, unitId: unit.id })),
    ]),
    ...bodies.map((body) => ({ key: body.id, name: body.name, partyId: body.party.id, bodyId: body.id })),
    { key: viewer.partyId, name: collaborative.name, partyId: viewer.partyId },
  ];
}
