import type { FragmentType } from '@apollo/client';
import { formOf, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { choiceIn } from '../../lib/ballot-choice.ts';
import { abilityIn } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { Reason } from '../../ui/reason.tsx';
import { BallotForm } from './ballot-form.tsx';
import { BallotReceipt } from './ballot-receipt.tsx';
import { draftFrom, emptyDraft } from './draft.ts';
import { useDraft } from './use-draft.ts';

const PAPER = graphql(`
  fragment BallotPaper_motion on Motion {
    id shortId state spec secrecy title { en es } closesAt ruleInWords
    options { id title { en es } meaning { en es } statusQuo }
    optionNames { id title { en es } }
    myBallot { version choice reason wouldResolve castAt castBy receipt }
    tookPart viewerCan { action allowed reason }
  }
`);

interface BallotPaperProps {
  motion: FragmentType<BallotPaper_MotionFragment>;
  personId: string;
  /** The deadline, said by whoever knows the clocks. */
  deadline: ReactNode;
  /** How the delegate is bound, said beside what the ballot says so far. */
  bound: (choice: BallotChoice | null) => ReactNode;
}

/** The ballot of the viewer's partner: to be filled in, or cast and shown as its receipt. */
export function BallotPaper({ motion, personId, deadline, bound }: BallotPaperProps) {
  const { t } = useTranslation('ballots');
  const { data } = useSuspenseFragment({ fragment: PAPER, from: motion });
  const form = formOf(data.spec as MotionSpec);
  const [draft, setDraft] = useDraft({ motionId: data.id, personId, form, options: data.options.map(({ id }) => id) });
  const [filling, setFilling] = useState(draft !== null);
  const { allowed, reason } = abilityIn(data.viewerCan, 'ballots.cast');
  const { myBallot } = data;
  const receipt = myBallot && (
    <BallotReceipt motion={data} ballot={myBallot} deadline={deadline} onChange={allowed ? () => { setDraft(draftOf(myBallot, form)); setFilling(true); } : undefined} />
  );
  if (!allowed) {
    return <>{reason && <Callout tone="note" title={t('cannot')}><Reason reason={reason} /></Callout>}{receipt}</>;
  }
  if (receipt && !filling) return receipt;
  return (
    <BallotForm
      motion={data} draft={draft ?? emptyDraft(form)} onDraft={setDraft} deadline={deadline} bound={bound}
      onCast={() => { setDraft(null); setFilling(false); }}
      onKeep={myBallot ? () => { setDraft(null); setFilling(false); } : undefined}
    />
  );
}

type Cast = NonNullable<BallotPaper_MotionFragment['myBallot']>;

function draftOf({ choice, ...said }: Cast, form: ReturnType<typeof formOf>) {
  const cast = choiceIn(choice);
  return cast ? draftFrom(cast, said, form) : emptyDraft(form);
}
