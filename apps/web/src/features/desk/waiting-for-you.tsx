import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BoardTask } from './board-task.tsx';
import styles from './desk.module.css';
import { RecordedTask } from './recorded-task.tsx';
import { ReviewDueTask } from './review-due-task.tsx';
import { AnswerTask, FileTask, NoteTask, ReviewTask, StepTask, VoteTask, ofTheViewer, type Waiting } from './waiting-tasks.tsx';
import { WhereToBegin } from './where-to-begin.tsx';

/** What waits for the viewer: what has a date first. */
export function WaitingForYou({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('desk');
  const { motions, recorded, boards, decisions, overlaps, files, steps, notes, proposals } = ofTheViewer(waiting);
  const nothing = motions.length + recorded.length + boards.length + decisions.length + overlaps.length + files.length + steps.length + notes.length + proposals.length === 0;
  return (
    <section className={styles['section']} aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      {nothing ? (
        <EmptyState title={t('waiting.none')} act={<WhereToBegin />}><p>{t('waiting.noneWhy')}</p></EmptyState>
      ) : (
        <ul className={styles['tasks']}>
          {motions.map((motion) => <VoteTask key={motion.id} motion={motion} />)}
          {recorded.map((one) => <RecordedTask key={one.motionId} recorded={one} />)}
          {boards.map((board) => <BoardTask key={board.motionId} board={board} />)}
          {decisions.map((decision) => <ReviewDueTask key={decision.id} decision={decision} />)}
          {proposals.map((proposal) => <ReviewTask key={proposal.id} proposal={proposal} />)}
          {files.map((file) => <FileTask key={file.id} file={file} />)}
          {steps.map((step) => <StepTask key={step.id} step={step} />)}
          {notes.map((note) => <NoteTask key={note.id} note={note} />)}
          {overlaps.map((overlap) => <AnswerTask key={overlap.id} overlap={overlap} />)}
        </ul>
      )}
    </section>
  );
}
