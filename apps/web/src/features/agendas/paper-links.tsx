import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { AgendaItem_AgendaItemFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import styles from './agendas.module.css';

const DETACH = graphql(`
  mutation DetachPaper($itemId: UUID!, $id: UUID!) {
    detachPaper(itemId: $itemId, id: $id) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }
  }
`);

type Item = AgendaItem_AgendaItemFragment;

/** Where a thing of each kind is read. */
const ROOMS: Readonly<Record<string, string>> = { grant: 'portfolio', proposal: 'reviews', source: 'data/sources', motion: 'future', decision: 'decisions', question: 'future/questions', step: 'future/steps' };

/** What goes with an item: papers to be read, motions, and what came of it. */
export function PaperLinks({ item: { id, papers }, keeps }: { item: Item; keeps: boolean }) {
  if (papers.length === 0) return null;
  return <ul className={styles['papers']}>{papers.map((paper) => <li key={paper.id}><Paper paper={paper} />{keeps && <Detach itemId={id} paper={paper} />}</li>)}</ul>;
}

function Paper({ paper: { kind, targetId, shortId, title } }: { paper: Item['papers'][number] }) {
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  if (kind === 'file') return <a href={`/files/agenda-paper?collaborative=${encodeURIComponent(slug)}&file=${targetId}`} download>{read(title)}</a>;
  return <Link to={`/${slug}/${ROOMS[kind] ?? 'desk'}/${shortId}`}>{shortId} {read(title)}</Link>;
}

function Detach({ itemId, paper: { id, shortId, title } }: { itemId: string; paper: Item['papers'][number] }) {
  const { t } = useTranslation('agendas');
  const read = useBilingual();
  const [detach] = useMutation(DETACH);
  const act = useAct([]);
  return (
    <>
      <Button size="compact-xs" variant="subtle" loading={act.busy} onClick={() => { void act.run(async () => (await detach({ variables: { itemId, id } })).data?.detachPaper); }} data-screen-only>
        {t('paper.off', { name: shortId ?? read(title) })}
      </Button>
      <ActProblem act={act} />
    </>
  );
}
