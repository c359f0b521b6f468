import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MotionActs } from '../../features/motions/motion-acts.tsx';
import { MotionState } from '../../features/motions/motion-state.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import styles from './page.module.css';

const MOTION_HERE = graphql(`
  query MotionHere($id: String!) {
    workspace { slug now }
    motion(id: $id) { id shortId title { en es } text { en es } state decision { id shortId } viewerCan { action allowed reason } ...MotionActs_motion }
  }
`);

/** A motion where the meeting comes to it: its text, opened and closed in place, and the way to the decision that follows. */
export function MotionHere({ id }: { id: string }) {
  const { t } = useTranslation('motions');
  const read = useBilingual();
  const { collaborative: { slug, timeZone } } = useSession();
  const { data: { motion, workspace: { now } } } = useSuspenseQuery(MOTION_HERE, { ...FRESH, variables: { id } });
  if (!motion) return null;
  const { shortId, title, text, state, decision, viewerCan } = motion;
  const here = `/${slug}/future/${shortId}`;
  return (
    <div className={styles['list']} role="group" aria-label={shortId}>
      <div><strong>{shortId} {read(title)}</strong> <MotionState state={state} /></div>
      <p className="record">{read(text)}</p>
      <MotionActs motion={motion} timeZone={timeZone} now={now} />
      {state === 'closed' && (
        <p>
          <Link to={`${here}/count`}>{t('seeCount')}</Link>
          {decision && <> · <Link to={`/${slug}/decisions/${decision.shortId}`}>{t('seeDecision', { id: decision.shortId })}</Link></>}
          {abilityIn(viewerCan, 'decisions.record').allowed && <> · <Link to={`${here}?record`}>{t('recordDecision')}</Link></>}
        </p>
      )}
    </div>
  );
}
