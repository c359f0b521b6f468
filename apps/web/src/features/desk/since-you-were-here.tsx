import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { SinceYouWereHere_ActivityFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Reason } from '../../ui/reason.tsx';
import styles from './desk.module.css';

export const SINCE = graphql(`
  fragment SinceYouWereHere_activity on Activity { id at actor kind subjectId sentence }
`);

interface SinceYouWereHereProps {
  activity: readonly SinceYouWereHere_ActivityFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

const to = (room: string, ...kinds: readonly string[]): Record<string, string> => Object.fromEntries(kinds.map((kind) => [kind, room]));

/** What has no page of its own stands on a view. */
const VIEWS: Readonly<Record<string, string>> = {
  ...to('overlaps/soundings', 'soundingMade', 'soundingWithdrawn', 'soundingOpened', 'soundingAgreed', 'soundingRevealed', 'soundingSettled'),
  internalRuleDeclared: 'people', privacyNoticePublished: 'privacy', ...to('future/outcomes', 'outcomeClaimed', 'outcomeContested', 'outcomeAccepted'), granteesJudged: 'overlaps/same',
};

/** Where the thing is that something happened to. */
const ROOMS: Readonly<Record<string, string>> = {
  grantShared: 'portfolio', grantClassed: 'portfolio', overlapAnswered: 'overlaps', charterAnswered: 'portfolio', importCommitted: 'data', ...to('decisions', 'decisionPublished', 'decisionAccepted', 'decisionDeclined', 'decisionReviewed'),
  ...to('future', 'motionRestated', 'amendmentProposed', 'amendmentDeclined', 'objectionRaised', 'objectionReplied', 'objectionIntegrated', 'objectionWithdrawn', 'objectionAside'),
  motionDrafted: 'future', motionOpened: 'future', motionClosed: 'future', motionClosedByTime: 'future', ballotCast: 'future',
  ...to('future', 'answerRecorded', 'votersReminded', 'mandateKept', 'mandateConfirmed', 'mandateDeclined', 'resultStands', 'resultFell'), ...to('decisions', 'decisionInForce', 'decisionFell'),
  ...to('future/options', 'optionAdded', 'optionCombined', 'optionWithdrawn', 'optionRestored', 'optionDescribed', 'positionHeld', 'positionReleased'),
  ...to('future/questions', 'questionAsked', 'questionInDiscussion', 'questionAnswered', 'questionDropped', 'questionReopened'),
  ...to('future/steps', 'stepAdded', 'stepChanged', 'stepReopened', 'stepBegun', 'stepDone', 'stepDropped', 'stepAnswered'),
  ...to('future/strategies', 'strategyAdded', 'strategyVersionAdded'),
  ...to('meetings', 'meetingEntered', 'meetingPlanned', 'meetingBegun', 'meetingChanged', 'meetingLocked', 'minutesDrafted', 'minutesCirculated', 'minutesApproved', 'minutesLocked', 'correctionAsked'),
  ...to('future/evaluations', 'evaluationDrafted', 'evaluationBegun', 'evaluationReported', 'evaluationAnswered', 'evaluationClosed', 'evaluatorAppointed', 'evaluatorEnded', 'recommendationAnswered', 'consultationOpened', 'consultationClosed', 'consultationTooFew'),
  statementAdded: 'meetings', statementReleased: 'meetings', statementWithheld: 'meetings', statementRemoved: 'meetings',
  proposalEntered: 'reviews', reviewStarted: 'reviews', recusalDeclared: 'reviews', reviewSubmitted: 'reviews', reviewAmended: 'reviews', reviewEnded: 'reviews',
  proposalWithdrawn: 'reviews', proposalFunded: 'reviews', proposalDeclined: 'reviews',
};

/** What happened lately, the newest first. */
export function SinceYouWereHere({ activity, more }: SinceYouWereHereProps) {
  const { t } = useTranslation(['desk', 'ui']);
  const { locale } = useLanguage();
  const day = (at: string) => formatDate(at.slice(0, 10), locale);
  return (
    <section className={styles['section']} aria-labelledby="since">
      <h2 id="since">{t('since.title')}</h2>
      {activity.length === 0 && <p className={styles['quiet']}>{t('since.none')} {t('since.noneWhy')}</p>}
      <ol className={styles['happened']}>
        {activity.map(({ id, at, actor, kind, subjectId, sentence }) => (
          <li key={id}>
            <Where to={VIEWS[kind] ?? (ROOMS[kind] && `${ROOMS[kind]}/${subjectId}`)}><Reason reason={sentence} /></Where>
            <time dateTime={at} className={styles['quiet']}>{actor ? t('since.by', { actor, date: day(at) }) : day(at)}</time>
          </li>
        ))}
      </ol>
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </section>
  );
}

function Where({ to: path, children }: { to: string | undefined; children: ReactNode }) {
  const { collaborative: { slug } } = useSession();
  return path ? <Link to={`/${slug}/${path}`}>{children}</Link> : <span>{children}</span>;
}
