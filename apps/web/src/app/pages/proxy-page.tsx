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
import { CastByProxy } from '../../features/proxies/cast-by-proxy.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ProxyPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './vote-page.module.css';

const PROXY_PAGE = graphql(`
  query ProxyPage($id: String!) {
    motion(id: $id) { id shortId title { en es } state spec ...BallotPaper_motion @unmask proxies { held { voterId of cast } } }
  }
`);

type Motion = NonNullable<ProxyPageQuery['motion']>;

/** The ballot of somebody who gave their vote to the viewer. */
export function ProxyPage() {
  const { t } = useTranslation(['proxies', 'motions']);
  const { motion: id = '', voter = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { motion } } = useSuspenseQuery(PROXY_PAGE, { ...FRESH, variables: { id } });
  if (!motion) return <NotFound />;
  const held = motion.proxies.held.find(({ voterId }) => voterId === voter);
  return (
    <div className={styles['page']}>
      <PageHead
        shortId={motion.shortId} title={held ? `${t('for', { of: held.of })}: ${read(motion.title)}` : read(motion.title)} state={<MotionState state={motion.state} />}
        note={<Link to={`/${slug}/future/${motion.shortId}`}>{t('motions:readMotion')}</Link>}
      />
      {held && motion.state === 'open' ? <Casting motion={motion} voterId={held.voterId} /> : <Callout tone="note" title={t('notHeld')} />}
    </div>
  );
}

function Casting({ motion, voterId }: { motion: Motion; voterId: string }) {
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(formOf(motion.spec as MotionSpec)));
  const [key, setKey] = useState(() => actKey(crypto));
  const change = (next: Draft) => { setDraft(next); setKey(actKey(crypto)); };
  return (
    <CastByProxy motionId={motion.id} voterId={voterId} said={saidIn(draft, motion, key)} onDone={() => { void navigate(`/${slug}/future/${motion.shortId}`); }}>
      <Fields motion={motion} draft={draft} onDraft={change} />
      <Sentence motion={motion} draft={draft} />
    </CastByProxy>
  );
}
