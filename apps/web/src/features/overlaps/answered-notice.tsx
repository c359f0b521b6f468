import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';

const UNDO = graphql(`
  mutation UndoOverlapAnswer($id: UUID!) {
    undoOverlapAnswer(id: $id) {
      __typename
      ... on OverlapsAnswered { count overlaps { id state returned snoozedUntil viewerCan { action allowed reason } answers { id answer says reason by at undone together } } }
      ... on Refused { code message path }
    }
  }
`);

export interface Done {
  readonly undoBy: string | null;
  readonly count: number;
}

/** Says that it was answered, with the way back beside it. */
export function AnsweredNotice({ done: { undoBy, count }, onUndone }: { done: Done; onUndone: () => void }) {
  const { t } = useTranslation('overlaps');
  const [undo] = useMutation(UNDO);
  const act = useAct([]);
  const back = async () => {
    if (undoBy && (await act.run(async () => (await undo({ variables: { id: undoBy } })).data?.undoOverlapAnswer))) onUndone();
  };
  return (
    <>
      <Callout tone="note" live title={t('answer.done', { count })} act={undoBy && <Button size="xs" variant="default" loading={act.busy} onClick={() => { void back(); }}>{t('answer.undo')}</Button>} />
      <ActProblem act={act} />
    </>
  );
}
