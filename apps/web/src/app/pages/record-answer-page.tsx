import { formOf, type MotionSpec } from '@acuerdo/voting';
import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { actKey } from '../../features/ballots/act-key.ts';
import { Fields, Sentence } from '../../features/ballots/ballot-form.tsx';
import { emptyDraft, type Draft } from '../../features/ballots/draft.ts';
import { saidIn } from '../../features/ballots/said-in.ts';
import { MotionState } from '../../features/motions/motion-state.tsx';
import { RecordAnswer } from '../../features/recorded/record-answer.tsx';
import { graphql } from '../../gql/gql.ts';
import type { RecordAnswerPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Reason } from '../../ui/reason.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './vote-page.module.css';

const RECORD_ANSWER_PAGE = graphql(`
  query RecordAnswerPage($id: String!) {
    motion(id: $id) {
      id shortId title { en es } state spec canRecordAnswer { allowed reason } ...BallotPaper_motion @unmask
      electors { voterId recused person partner { id shortName } }
    }
  }
`);

type Motion = NonNullable<RecordAnswerPageQuery['motion']>;

/** The secretariat records an answer that was given by e-mail, on paper or in the room. */
export function RecordAnswerPage() {
  const { t } = useTranslation(['recorded', 'motions']);
  const { motion: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { motion } } = useSuspenseQuery(RECORD_ANSWER_PAGE, { ...FRESH, variables: { id } });
  if (!motion) return <NotFound />;
  const { allowed, reason } = motion.canRecordAnswer;
  return (
    <div className={styles['page']}>
      <PageHead
        shortId={motion.shortId} title={`${t('record')}: ${read(motion.title)}`} state={<MotionState state={motion.state} />}
        note={<Link to={`/${slug}/future/${motion.shortId}`}>{t('motions:readMotion')}</Link>}
      />
      {allowed ? <Recording motion={motion} /> : <Callout tone="note" title={t('cannot')}>{reason && <Reason reason={reason} />}</Callout>}
    </div>
  );
}

function Recording({ motion }: { motion: Motion }) {
  const { collaborative: { slug, today } } = useSession();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(formOf(motion.spec as MotionSpec)));
  const [key] = useState(() => actKey(crypto));
  const voters = motion.electors.filter(({ recused }) => !recused).map(({ voterId, person, partner }) => ({ voterId, name: person ? `${partner.shortName}: ${person}` : partner.shortName }));
  return (
    <RecordAnswer motionId={motion.id} voters={voters} today={today} said={saidIn(draft, motion, key)} onDone={() => { void navigate(`/${slug}/future/${motion.shortId}`); }}>
      <Fields motion={motion} draft={draft} onDraft={setDraft} />
      <Sentence motion={motion} draft={draft} />
    </RecordAnswer>
  );
}
