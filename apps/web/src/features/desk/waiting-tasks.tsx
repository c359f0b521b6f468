import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type {
  WaitingBoard_AwaitedBoardFragment, WaitingDecision_DecisionToReviewFragment, WaitingFile_ImportFragment, WaitingMotion_MotionFragment, WaitingNote_SoundingNoteFragment, WaitingOverlap_OverlapFragment, WaitingProposal_ProposalFragment, WaitingRecorded_RecordedForMeFragment, WaitingStep_StepFragment,
} from '../../gql/graphql.ts';
import { formatCount, formatDate } from '../../lib/format.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { Reason } from '../../ui/reason.tsx';
import { Task } from './task.tsx';

export const WAITING_MOTION = graphql(`
  fragment WaitingMotion_motion on Motion { reminder { sentAt sentBy } id shortId title { en es } closesAt tookPart viewerCan { action allowed reason } }
`);

export const WAITING_OVERLAP = graphql(`
  fragment WaitingOverlap_overlap on Overlap { id shortId sentence viewerCan { action allowed reason } }
`);

export const WAITING_FILE = graphql(`
  fragment WaitingFile_import on Import { id fileName state counts { rows } viewerCan { action allowed reason } }
`);

export const WAITING_STEP = graphql(`
  fragment WaitingStep_step on Step { id shortId title { en es } overdue due { to } owners { id } viewerCan { action allowed reason } }
`);

export const WAITING_NOTE = graphql(`
  fragment WaitingNote_soundingNote on SoundingNote { id words { en es } lastDay }
`);

export const WAITING_PROPOSAL = graphql(`
  fragment WaitingProposal_proposal on Proposal { id shortId title dueOn state coReview { standing } }
`);

export interface Waiting {
  readonly motions: readonly WaitingMotion_MotionFragment[];
  readonly recorded: readonly WaitingRecorded_RecordedForMeFragment[];
  readonly boards: readonly WaitingBoard_AwaitedBoardFragment[];
  readonly decisions: readonly WaitingDecision_DecisionToReviewFragment[];
  readonly overlaps: readonly WaitingOverlap_OverlapFragment[];
  readonly files: readonly WaitingFile_ImportFragment[];
  readonly steps: readonly WaitingStep_StepFragment[];
  readonly notes: readonly WaitingNote_SoundingNoteFragment[];
  readonly proposals: readonly WaitingProposal_ProposalFragment[];
}

type Viewed = { readonly viewerCan: WaitingMotion_MotionFragment['viewerCan'] };
const may = ({ viewerCan }: Viewed, action: string): boolean => abilityIn(viewerCan, action).allowed;

/** The viewer's own status while their partner's review is theirs to begin or to go on with. */
const TO_REVIEW: readonly string[] = ['asked', 'free', 'writing'];

/** Of what is there, what only waits for this viewer: the server says what they may do. */
export const ofTheViewer = ({ motions, recorded, boards, decisions, overlaps, files, steps, notes, proposals }: Waiting): Waiting => ({
  notes, recorded, boards, decisions,
  motions: motions.filter((motion) => !motion.tookPart && may(motion, 'ballots.cast')),
  overlaps: overlaps.filter((overlap) => may(overlap, 'overlaps.answer')),
  files: files.filter(({ state }) => state === 'checked' || state === 'matching'),
  steps: steps.filter((step) => step.due?.to && may(step, 'steps.keep')),
  proposals: proposals.filter(({ state, coReview }) => state === 'in_review' && TO_REVIEW.includes(coReview.standing)),
});

export function VoteTask({ motion: { shortId, title, closesAt, reminder } }: { motion: WaitingMotion_MotionFragment }) {
  const { t } = useTranslation('desk');
  const { language, locale } = useLanguage();
  const { collaborative: { slug, timeZone } } = useSession();
  const why = reminder ? t('vote.reminded', { by: reminder.sentBy, date: formatDate(reminder.sentAt.slice(0, 10), locale) }) : t('vote.why');
  const [before = '', after = ''] = t('waiting.until', { moment: '\u0000' }).split('\u0000');
  return (
    <Task
      kind={t('vote.kind')} shortId={shortId} what={title[language]} why={why} ifNothing={t('vote.nothing')} act={t('vote.act')}
      to={`/${slug}/future/${shortId}/ballot`} until={closesAt && <>{before}<MomentText at={closesAt} timeZone={timeZone} />{after}</>}
    />
  );
}

export function AnswerTask({ overlap: { id, shortId, sentence } }: { overlap: WaitingOverlap_OverlapFragment }) {
  const { t } = useTranslation('desk');
  const { collaborative: { slug } } = useSession();
  return <Task kind={t('answer.kind')} shortId={shortId} what={<Reason reason={sentence} />} why={t('answer.why')} ifNothing={t('answer.nothing')} act={t('answer.act')} to={`/${slug}/overlaps/${shortId ?? id}`} />;
}

export function FileTask({ file: { id, fileName, state, counts } }: { file: WaitingFile_ImportFragment }) {
  const { t } = useTranslation('desk');
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const isMatching = state === 'matching';
  const what = isMatching ? fileName : t('file.what', { name: fileName, rows: formatCount(counts.rows, locale) });
  return <Task kind={t('file.kind')} what={what} why={isMatching ? t('file.whyMatching') : t('file.why')} ifNothing={t('file.nothing')} act={t('file.act')} to={`/${slug}/data/${id}`} />;
}

/** A step of the viewer's, or, for whoever chases them, one that is overdue. */
export function StepTask({ step: { shortId, title, overdue, due } }: { step: WaitingStep_StepFragment }) {
  const { t } = useTranslation(['desk', 'steps']);
  const { language, locale } = useLanguage();
  const { viewer, collaborative: { slug } } = useSession();
  const chases = viewer.can('decisions.record').allowed;
  const until = [overdue && !chases && t('steps:overdue'), due?.to && t('step.until', { date: formatDate(due.to, locale) })].filter(Boolean).join(', ');
  return <Task kind={t('step.kind')} shortId={shortId} what={title[language]} why={t(chases ? 'step.chase' : 'step.why')} until={until} ifNothing={t('step.nothing')} act={t('step.act')} to={`/${slug}/future/steps/${shortId}`} />;
}

export function ReviewTask({ proposal: { shortId, title, dueOn } }: { proposal: WaitingProposal_ProposalFragment }) {
  const { t } = useTranslation('desk');
  const { collaborative: { slug } } = useSession();
  const [before = '', after = ''] = t('waiting.until', { moment: '\u0000' }).split('\u0000');
  return (
    <Task kind={t('review.kind')} shortId={shortId} what={title} why={t('review.why')} ifNothing={t('review.nothing')} act={t('review.act')}
      to={`/${slug}/reviews/${shortId}`} until={dueOn && <>{before}<DateText value={dueOn} />{after}</>} />
  );
}

/** What somebody sounded and a grant of the viewer's meets. */
export function NoteTask({ note: { words, lastDay } }: { note: WaitingNote_SoundingNoteFragment }) {
  const { t } = useTranslation('desk');
  const { language, locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  return <Task kind={t('note.kind')} what={words[language]} why={t('note.why')} until={t('step.until', { date: formatDate(lastDay, locale) })} ifNothing={t('note.nothing')} act={t('note.act')} to={`/${slug}/overlaps/soundings`} />;
}
