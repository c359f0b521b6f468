import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DigestSection } from '../../features/digests/choose-digest.tsx';
import { SinceYouWereHere } from '../../features/desk/since-you-were-here.tsx';
import { WaitingForYou } from '../../features/desk/waiting-for-you.tsx';
import { SetupList } from '../../features/founding/setup-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './page.module.css';

const DESK_PAGE = graphql(`
  query DeskPage($after: String) {
    setup { ...SetupList_setup @unmask }
    motions(state: "open") { id ...WaitingMotion_motion @unmask }
    awaitedBoards { ...WaitingBoard_awaitedBoard @unmask }
    decisionsToReview { ...WaitingDecision_decisionToReview @unmask }
    recordedForMe { ...WaitingRecorded_recordedForMe @unmask }
    overlapInbox { nodes { id ...WaitingOverlap_overlap @unmask } }
    steps(filter: { mine: true, state: "unsettled" }, first: 5) { nodes { id ...WaitingStep_step @unmask } }
    proposals(first: 20) { nodes { id ...WaitingProposal_proposal @unmask } }
    soundingNotes(first: 5, waiting: true) { nodes { id ...WaitingNote_soundingNote @unmask } }
    imports(first: 20) { nodes { id ...WaitingFile_import @unmask } }
    activity(first: 15, after: $after) { nodes { id ...SinceYouWereHere_activity @unmask } next }
  }
`);

/** The first of the inbox; the rest of it waits in its own room. */
const MOST_OVERLAPS = 5;

export function DeskPage() {
  const { t } = useTranslation('desk');
  const { viewer, collaborative } = useSession();
  const { data: { setup, motions, awaitedBoards, decisionsToReview, recordedForMe, overlapInbox, proposals, steps, soundingNotes, imports, activity }, fetchMore } = useSuspenseQuery(DESK_PAGE, FRESH);
  const more = useMore(activity.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={viewer.role} />
      {viewer.can('people.invite').allowed && !collaborative.sample && <SetupList setup={setup} />}
      <div className={styles['main']}>
          <WaitingForYou waiting={{
            motions, decisions: decisionsToReview, overlaps: overlapInbox.nodes.slice(0, MOST_OVERLAPS), proposals: proposals.nodes, files: imports.nodes, steps: steps.nodes,
            recorded: viewer.can('ballots.cast').allowed ? recordedForMe : [],
            boards: viewer.can('mandates.answer').allowed ? awaitedBoards : [],
            notes: viewer.can('soundings.answer').allowed ? soundingNotes.nodes : [],
          }} />
        <DigestSection />
        <SinceYouWereHere activity={activity.nodes} more={more} />
      </div>
    </div>
  );
}
