import type { FragmentType } from '@apollo/client';
import { formOf, type MotionSpec } from '@acuerdo/voting';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { choiceIn } from '../../lib/ballot-choice.ts';
import { abilityIn } from '../../lib/session.ts';
import { BallotForm, type Bound } from './ballot-form.tsx';
import { BallotReceipt } from './ballot-receipt.tsx';
import { CannotCast } from './cannot-cast.tsx';
import { SinceMyVote } from './since-my-vote.tsx';
import { draftFrom, emptyDraft } from './draft.ts';
import { SecretPaper } from './secret-paper.tsx';
import { UnsentDraft } from './unsent-draft.tsx';
import { useCast } from './use-cast.ts';
import { useDraft, type KeptDraft } from './use-draft.ts';

const PAPER = graphql(`
  fragment BallotPaper_motion on Motion {
    id shortId state spec specHash textVersion texts { version title { en es } text { en es } } secrecy title { en es } text { en es } closesAt ruleInWords
    options { id title { en es } meaning { en es } statusQuo }
    optionNames { id title { en es } }
    myBallot { version textVersion choice reason wouldResolve castAt castBy receipt }
    tookPart viewerCan { action allowed reason }
  }
`);

interface BallotPaperProps {
  motion: FragmentType<BallotPaper_MotionFragment>;
  personId: string;
  /** The deadline, said by whoever knows the clocks. */
  deadline: ReactNode;
  bound: Bound;
}

/** The ballot of the viewer's partner, or the viewer's own: to be filled in, or cast and shown as its receipt. */
export function BallotPaper({ motion, personId, deadline, bound }: BallotPaperProps) {
  const { data } = useSuspenseFragment({ fragment: PAPER, from: motion });
  const kept = useDraft({ motionId: data.id, personId, form: formOf(data.spec as MotionSpec), options: data.options.map(({ id }) => id) });
  if (!kept.ready) return null;
  const Paper = data.secrecy === 'secret' ? SecretPaper : NamedPaper;
  return <Paper motion={data} personId={personId} deadline={deadline} bound={bound} kept={kept} />;
}

export interface PaperProps {
  motion: BallotPaper_MotionFragment;
  personId: string;
  deadline: ReactNode;
  bound: Bound;
  kept: KeptDraft;
}

function NamedPaper({ motion, deadline, bound, kept: { draft, keep } }: PaperProps) {
  const form = formOf(motion.spec as MotionSpec);
  const [filling, setFilling] = useState(draft !== null);
  const { t } = useTranslation('ballots');
  const casting = useCast(motion, keep);
  const { myBallot } = motion;
  const { allowed } = abilityIn(motion.viewerCan, 'ballots.cast');
  const end = () => { void keep(null); setFilling(false); };
  const begin = (cast: Cast) => { void keep(draftOf(cast, form)); setFilling(true); };
  const receipt = myBallot && <BallotReceipt motion={motion} ballot={myBallot} deadline={deadline} onChange={allowed ? () => { begin(myBallot); } : undefined} />;
  if (!allowed) return <><CannotCast motion={motion} />{draft && <UnsentDraft motion={motion} draft={draft} onDrop={end} />}{receipt}</>;
  const since = myBallot && <SinceMyVote from={myBallot.textVersion} texts={motion.texts} title={t('restated.cast')} />;
  if (receipt && !filling) return <>{since}{receipt}</>;
  return (
    <>
      {since}
      <BallotForm motion={motion} draft={draft ?? emptyDraft(form)} onDraft={(next) => { void keep(next); }} casting={casting} deadline={deadline} bound={bound}
        onCast={end} onKeep={myBallot ? end : undefined} />
    </>
  );
}

type Cast = NonNullable<BallotPaper_MotionFragment['myBallot']>;

function draftOf({ choice, ...said }: Cast, form: ReturnType<typeof formOf>) {
  const cast = choiceIn(choice);
  return cast ? draftFrom(cast, said, form) : emptyDraft(form);
}
