import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PeopleTable_PersonFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';

export const PEOPLE = graphql(`
  fragment PeopleTable_person on Person { id name roles party { id name partner { id shortName letter hue } } unit { id name shortName } }
`);

interface PeopleTableProps {
  people: readonly PeopleTable_PersonFragment[];
  more: { load: (() => void) | null; loading: boolean };
  /** The words for roles belong to accounts: the page hands them over. */
  roleWords: (roles: readonly string[]) => string;
}

export function PeopleTable({ people, more, roleWords }: PeopleTableProps) {
  const { t } = useTranslation('people');
  const { collaborative } = useSession();
  const columns: readonly Column<PeopleTable_PersonFragment>[] = [
    { key: 'name', head: t('name'), names: true, cell: ({ name }) => name },
    { key: 'party', head: t('party'), cell: ({ party, unit }) => <><PartyMark pool partner={party.partner} name={party.name} />{unit && ` · ${unit.shortName}`}</> },
    { key: 'role', head: t('role'), cell: ({ roles }) => roleWords(roles) },
  ];
  return <DataTable caption={t('caption', { name: collaborative.name })} captionHidden columns={columns} rows={people} rowKey={({ id }) => id} empty={null} more={more} />;
}
