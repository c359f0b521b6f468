import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { AmendmentsSection } from '../../features/amendments/amendments-section.tsx';
import { SinceMyVote } from '../../features/ballots/since-my-vote.tsx';
import { RecordDecision } from '../../features/decisions/record-decision.tsx';
import { MandateSection } from '../../features/mandates/mandate-section.tsx';
import { ResultOnHold } from '../../features/mandates/result-on-hold.tsx';
import { EditMotion } from '../../features/motions/edit-motion.tsx';
import { MotionActs } from '../../features/motions/motion-acts.tsx';
import { MotionSheet } from '../../features/motions/motion-sheet.tsx';
import { MotionTexts } from '../../features/motions/motion-texts.tsx';
import { MotionState } from '../../features/motions/motion-state.tsx';
import { ObjectionsSection } from '../../features/objections/objections-section.tsx';
import { ProxySection } from '../../features/proxies/proxy-section.tsx';
import { RecordedList } from '../../features/recorded/recorded-list.tsx';
import { RemindVoters } from '../../features/reminders/remind-voters.tsx';
import { graphql } from '../../gql/gql.ts';
import type { MotionPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './vote-page.module.css';

const MOTION_PAGE = graphql(`
  query MotionPage($id: String!) {
    workspace { slug now person { id name } partners { id shortName letter hue } }
    people(first: 100) { nodes { id name roles } }
    pools { id name }
    deliberations { id options { id title { en es } statusQuo withdrawnAt } }
    motion(id: $id) {
      id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason }
      deliberation { id shortId title { en es } proposalId } options { id title { en es } statusQuo withdrawnAt }
      myBallot { version textVersion } texts { version title { en es } text { en es } }
      tookPart secrecy
      ...MotionTexts_motion
      ...ProxySection_motion
      ...ObjectionsSection_motion
      ...AmendmentsSection_motion
      canRecordAnswer { allowed } recordedAnswers { ...RecordedList_answer @unmask }
      mandates { result { state sentence settledAt } }
      ...MandateSection_motion
      ...RemindVoters_motion
      ...MotionSheet_motion
      ...MotionActs_motion
      ...EditMotion_motion
      ...RecordDecision_motion
    }
  }
`);

type Motion = NonNullable<MotionPageQuery['motion']>;

/** What the address asks for beside the motion itself (`?edit`, `?record`), where the viewer may do it. */
function useAsked(motion: Motion | null): 'edit' | 'record' | null {
  const [search] = useSearchParams();
  const may = (action: string) => motion !== null && abilityIn(motion.viewerCan, action).allowed;
  if (search.has('edit') && may('motions.draft')) return 'edit';
  return search.has('record') && may('decisions.record') ? 'record' : null;
}

export function MotionPage() {
  const { motion: id = '' } = useParams();
  const read = useBilingual();
  const { data: { motion, workspace, deliberations, people, pools } } = useSuspenseQuery(MOTION_PAGE, { ...FRESH, variables: { id } });
  const asked = useAsked(motion ?? null);
  const navigate = useNavigate();
  if (!motion) return <NotFound />;
  const options = deliberations.find((one) => one.id === motion.deliberation.id)?.options.filter(({ withdrawnAt }) => withdrawnAt === null) ?? motion.options;
  return (
    <div className={styles['page']}>
      <PageHead shortId={motion.shortId} title={read(motion.title)} state={<MotionState state={motion.state} hold={motion.mandates.result?.state} />} note={<Whose motion={motion} />} act={asked === null && <PrimaryAct motion={motion} />} />
      {asked === 'record' && <RecordDecision motion={motion} />}
      {asked === 'edit' && <EditMotion motion={motion} options={options} nameable={{ partners: workspace.partners, people: people.nodes, pools }} onDone={() => { void navigate('.', { replace: true }); }} />}
      <ResultOnHold hold={motion.mandates.result} of="result" />
      {asked === null && <Reading motion={motion} workspace={workspace} />}
    </div>
  );
}

/** The motion to be read, with what stands against it and how else it could be worded. */
function Reading({ motion, workspace: { partners, now, person } }: { motion: Motion; workspace: MotionPageQuery['workspace'] }) {
  const { t } = useTranslation('ballots');
  const { collaborative: { slug, timeZone } } = useSession();
  const affirm = motion.state === 'open' && <Link to={`/${slug}/future/${motion.shortId}/ballot`}>{t('restated.affirm')}</Link>;
  return (
    <>
      {motion.myBallot && <SinceMyVote from={motion.myBallot.textVersion} texts={motion.texts} title={t('restated.cast')} act={affirm} />}
      <MotionActs motion={motion} timeZone={timeZone} now={now} />
      <MotionSheet motion={motion} partners={partners} timeZone={timeZone} />
      <MandateSection motion={motion} />
      <Reminding motion={motion} />
      <ProxySection motion={motion} personName={person.name} />
      <Recorded motion={motion} />
      <ObjectionsSection motion={motion} timeZone={timeZone} />
      <AmendmentsSection motion={motion} timeZone={timeZone} />
      <MotionTexts motion={motion} timeZone={timeZone} />
    </>
  );
}

function Reminding({ motion }: { motion: Motion }) {
  const { viewer } = useSession();
  return <RemindVoters motion={motion} sends={viewer.can('ballots.remind').allowed} />;
}

function Recorded({ motion: { shortId, canRecordAnswer, recordedAnswers } }: { motion: Motion }) {
  const { t } = useTranslation('recorded');
  const { collaborative: { slug } } = useSession();
  return (
    <>
      <RecordedList answers={recordedAnswers} />
      {canRecordAnswer.allowed && <div data-screen-only><Button component={Link} to={`/${slug}/future/${shortId}/answer`} variant="default">{t('record')}</Button></div>}
    </>
  );
}

function Whose({ motion: { deliberation } }: { motion: Motion }) {
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { shortId, title, proposalId } = deliberation;
  return proposalId ? <Link to={`/${slug}/reviews/${proposalId}`}>{read(title)}</Link> : <Link to={`/${slug}/future`}>{shortId} {read(title)}</Link>;
}

/** What is left to do with the own ballot; one on an earlier text has to be affirmed. */
function voteWord({ tookPart, secrecy, myBallot }: Motion): 'vote' | 'affirmBallot' | 'replaceBallot' | 'changeBallot' {
  if (!tookPart) return myBallot ? 'affirmBallot' : 'vote';
  return secrecy === 'secret' ? 'replaceBallot' : 'changeBallot';
}

/** The one thing to do here now: vote, record the decision, or read what came of it. */
function PrimaryAct({ motion }: { motion: Motion }) {
  const { t } = useTranslation('motions');
  const { collaborative: { slug } } = useSession();
  const here = `/${slug}/future/${motion.shortId}`;
  const can = (action: string) => abilityIn(motion.viewerCan, action).allowed;
  if (can('ballots.cast')) return <Button component={Link} to={`${here}/ballot`}>{t(voteWord(motion))}</Button>;
  if (motion.state !== 'closed') return null;
  return (
    <div className={styles['acts']}>
      {can('decisions.record') && <Button component={Link} to={`${here}?record`}>{t('recordDecision')}</Button>}
      {motion.decision && <Button component={Link} to={`/${slug}/decisions/${motion.decision.shortId}`} variant="default">{t('seeDecision', { id: motion.decision.shortId })}</Button>}
      <Button component={Link} to={`${here}/count`} variant="default">{t('seeCount')}</Button>
    </div>
  );
}
