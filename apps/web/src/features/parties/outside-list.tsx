import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OutsideList_ActorFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';

export const OUTSIDE = graphql(`
  fragment OutsideList_actor on OutsideActor { id kind standing party { id name } what { en es } passage { id text page sourceTitle sourceAuthor } }
`);

type Actor = OutsideList_ActorFragment;

/** Who is spoken of and stands outside: evidence, actors, whom the partners want to move, the fields that they build. */
export function OutsideList({ actors }: { actors: readonly Actor[] }) {
  const { t } = useTranslation('parties');
  const read = useBilingual();
  const columns: readonly Column<Actor>[] = [
    { key: 'name', head: t('outside.name'), names: true, cell: ({ party }) => party.name },
    { key: 'kind', head: t('outside.kind'), cell: ({ kind }) => t(`kind.${kind as 'other'}`) },
    { key: 'as', head: t('outside.as'), cell: ({ standing }) => t(`outside.standing.${standing as 'actor'}`) },
    { key: 'what', head: t('outside.what'), cell: ({ what, passage, party }) => <>{read(what)}<SourceSentence passage={passage} of={party.name} /></> },
  ];
  return <DataTable caption={t('outside.title')} captionHidden columns={columns} rows={actors} rowKey={({ id }) => id} empty={null} />;
}
