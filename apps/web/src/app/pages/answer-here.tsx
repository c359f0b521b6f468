import { formOf, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { useSuspenseQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { actKey } from '../../features/ballots/act-key.ts';
import { Fields, Sentence } from '../../features/ballots/ballot-form.tsx';
import { choiceInShort } from '../../features/ballots/ballot-sentence.ts';
import { choiceOf, draftFrom, emptyDraft, type Draft } from '../../features/ballots/draft.ts';
import { saidIn } from '../../features/ballots/said-in.ts';
import { AnswerWithin } from '../../features/delegations/answer-within.tsx';
import { graphql } from '../../gql/gql.ts';
import type { BallotPaper_MotionFragment, BallotWithin_WithinFragment } from '../../gql/graphql.ts';
import { choiceIn } from '../../lib/ballot-choice.ts';
import { FRESH } from '../../lib/cache.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useTitles } from '../../ui/explained.tsx';

const ANSWER_HERE = graphql(`
  query AnswerHere($id: String!) { motion(id: $id) { id ...BallotPaper_motion @unmask within { ...BallotWithin_within @unmask } } }
`);

/** How the delegate is bound, held against what the answer says so far. */
type Bound = (choice: BallotChoice | null) => ReactNode;

/** A delegate's own answer, where their partner makes its ballot of such answers. */
export function AnswerHere({ motionId, bound }: { motionId: string; bound: Bound }) {
  const { data: { motion } } = useSuspenseQuery(ANSWER_HERE, { ...FRESH, variables: { id: motionId } });
  return motion?.within ? <Answering motion={motion} within={motion.within} bound={bound} /> : null;
}

interface AnsweringProps {
  motion: BallotPaper_MotionFragment;
  within: BallotWithin_WithinFragment;
  bound: Bound;
}

/** A vote cannot be divided within a partner. */
function Answering({ motion, within, bound }: AnsweringProps) {
  const { language } = useLanguage();
  const titles = useTitles(motion.optionNames);
  const spec = motion.spec as MotionSpec;
  const whole = { ...motion, spec: { ...spec, rule: { ...spec.rule, split: false } } };
  const [draft, setDraft] = useState<Draft>(() => begin(spec, within));
  const [key, setKey] = useState(() => actKey(crypto));
  const change = (next: Draft) => { setDraft(next); setKey(actKey(crypto)); };
  const inShort = (choice: unknown) => { const said = choiceIn(choice); return said ? choiceInShort(said, { language, titles, method: spec.method }) : ''; };
  return (
    <AnswerWithin motionId={motion.id} within={within} said={saidIn(draft, motion, key)} inShort={inShort}>
      <Fields motion={whole} draft={draft} onDraft={change} />
      <Sentence motion={whole} draft={draft} />
      {bound(choiceOf(draft))}
    </AnswerWithin>
  );
}

function begin(spec: MotionSpec, { mine, reason = null, wouldResolve = null }: BallotWithin_WithinFragment): Draft {
  const said = choiceIn(mine);
  return said ? draftFrom(said, { reason, wouldResolve }, formOf(spec)) : emptyDraft(formOf(spec));
}
