import { formOf, type MotionSpec } from '@acuerdo/voting';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { AnswerList } from './answer-list.tsx';
import { ChoiceKinds } from './choice-kinds.tsx';
import type { WholeDraft } from './draft.ts';
import { OneOption } from './one-option.tsx';
import { move } from './ranking.ts';
import { RankingList } from './ranking-list.tsx';
import { ScoreList } from './score-list.tsx';

interface FieldsProps<D> {
  motion: BallotPaper_MotionFragment;
  draft: D;
  onDraft: (draft: D) => void;
}

/** The kind of a vote, and then what that kind holds, in the form in which its method reads it. */
export function ChoiceFields<D extends WholeDraft>({ motion, draft, onDraft }: FieldsProps<D>) {
  return (
    <>
      <ChoiceKinds motion={motion} kind={draft.kind} maySplit={false} onChange={(kind) => { if (kind !== 'split') onDraft({ ...draft, kind }); }} />
      <ChoiceContent motion={motion} draft={draft} onDraft={onDraft} />
    </>
  );
}

export function ChoiceContent<D extends Omit<WholeDraft, 'kind'> & { readonly kind: string }>({ motion, draft, onDraft }: FieldsProps<D>) {
  const spec = motion.spec as MotionSpec;
  const form = formOf(spec);
  if (draft.kind === 'scores' && form.kind === 'scores') return <ScoreList options={motion.options} most={form.most} scores={draft.scores} onScores={(scores) => { onDraft({ ...draft, scores }); }} />;
  if (draft.kind === 'answer' && form.kind === 'answer') return <AnswerList motion={motion} answers={form.answers} answer={draft.answer} onAnswer={(answer) => { onDraft({ ...draft, answer }); }} />;
  if (draft.kind !== 'ranking') return null;
  if (spec.method === 'plurality') return <OneOption options={motion.options} ranking={draft.ranking} onRanking={(ranking) => { onDraft({ ...draft, ranking }); }} />;
  return <RankingList options={motion.options} ranking={draft.ranking} onMove={(step) => { onDraft({ ...draft, ranking: move(draft.ranking, step) }); }} />;
}
