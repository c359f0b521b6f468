import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { MeetingRow_MeetingFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { MeetingState } from './meeting-state.tsx';
import { isKind } from './meeting-kinds.ts';
import styles from './meetings.module.css';

const ROW = graphql(`
  fragment MeetingRow_meeting on Meeting {
    id shortId kind title { en es } held { written from to inferred } counts { participants inPerson remote absent expected }
    represented { id } notRepresented { id shortName letter hue } state begins
  }
`);

interface MeetingTableProps {
  meetings: readonly FragmentType<MeetingRow_MeetingFragment>[];
  more: { load: (() => void) | null; loading: boolean; total: number };
  enter: ReactNode;
}

/** Every meeting, the latest first, with who was missing. */
export function MeetingTable({ meetings, more, enter }: MeetingTableProps) {
  const { t } = useTranslation('meetings');
  const { data: rows } = useSuspenseFragment({ fragment: ROW, from: [...meetings] });
  return (
    <DataTable
      caption={t('caption')} captionHidden columns={useColumns()} rows={rows} rowKey={(row) => row.id} more={more}
      empty={<EmptyState title={t('empty.title')} example={t('empty.example')} act={enter}><p>{t('empty.why')}</p></EmptyState>}
    />
  );
}

function useColumns(): readonly Column<MeetingRow_MeetingFragment>[] {
  const { t } = useTranslation('meetings');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  return [
    { key: 'meeting', head: t('column.meeting'), names: true, cell: ({ shortId, title }) => <Link to={`/${slug}/meetings/${shortId}`}>{shortId} {read(title)}</Link> },
    { key: 'kind', head: t('column.kind'), cell: ({ kind }) => (isKind(kind) ? t(`kind.${kind}`) : kind) },
    { key: 'held', head: t('column.held'), cell: ({ held, begins }) => <><VagueDate date={held} />{begins && `, ${begins}`}</> },
    { key: 'there', head: t('column.there'), cell: (row) => <There row={row} /> },
    { key: 'missing', head: t('column.missing'), cell: ({ state, notRepresented }) => notRepresented.length === 0 ? state !== 'planned' && t('everybody') : (
      <span className={styles['marks']}>{notRepresented.map((partner) => <PartyMark key={partner.id} partner={partner} name={partner.shortName} />)}</span>) },
    { key: 'state', head: t('column.state'), cell: ({ state }) => <MeetingState state={state} /> },
  ];
}

function There({ row: { state, counts: { participants, inPerson, remote, expected } } }: { row: MeetingRow_MeetingFragment }) {
  const { t } = useTranslation('meetings');
  if (state === 'planned') return t('there.waiting', { count: expected });
  return participants === 0 ? t('nobodyYet') : t('there.sum', { count: participants, inPerson, remote });
}
