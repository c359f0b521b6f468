import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BoardsSection } from '../../features/boards/boards-section.tsx';
import { AddOption } from '../../features/deliberations/add-option.tsx';
import { CombineOptions } from '../../features/deliberations/combine-options.tsx';
import { NoDeliberation } from '../../features/deliberations/no-deliberation.tsx';
import { OpenDeliberation } from '../../features/deliberations/open-deliberation.tsx';
import { OptionList } from '../../features/deliberations/option-list.tsx';
import { PhaseTimeline } from '../../features/deliberations/phase-timeline.tsx';
import { Question } from '../../features/deliberations/question.tsx';
import type { Nameable } from '../../features/motions/basis-fields.tsx';
import { DraftMotion } from '../../features/motions/draft-motion.tsx';
import { MotionList } from '../../features/motions/motion-list.tsx';
import { UnrecordedSection } from '../../features/unrecorded/unrecorded-section.tsx';
import { graphql } from '../../gql/gql.ts';
import type { FuturePageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './vote-page.module.css';

const FUTURE_PAGE = graphql(`
  query FuturePage {
    workspace { slug partners { id shortName letter hue } }
    people(first: 100) { nodes { id name roles } }
    pools { id name }
    deliberations {
      id shortId title { en es } dueOn
      ...Question_deliberation
      ...PhaseTimeline_deliberation
      ...OptionList_deliberation
      ...AddOption_deliberation
      ...CombineOptions_deliberation
      ...MotionList_deliberation
      ...DraftMotion_deliberation
      ...UnrecordedSection_deliberation
      ...BoardsSection_deliberation
      phases { kind state }
    }
  }
`);

type Deliberation = FuturePageQuery['deliberations'][number];

/** What the partners are settling together: the latest deliberation leads the page, earlier ones follow below it. */
export function FuturePage() {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const { data: { deliberations, workspace: { partners }, people, pools } } = useSuspenseQuery(FUTURE_PAGE, FRESH);
  const nameable = { partners, people: people.nodes, pools };
  const [first, ...earlier] = deliberations;
  if (!first) return <div className={styles['page']}><PageHead title={t('title')} /><RoomViews room="future" /><NoDeliberation /><OpenDeliberation /></div>;
  return (
    <div className={styles['page']}>
      <PageHead shortId={first.shortId} title={read(first.title)} note={first.dueOn ? <Due on={first.dueOn} /> : t('noDue')} />
      <RoomViews room="future" />
      <Body deliberation={first} nameable={nameable} />
      {earlier.map((one) => <section key={one.id}><h2>{one.shortId} {read(one.title)}</h2><Body deliberation={one} nameable={nameable} /></section>)}
      <OpenDeliberation />
    </div>
  );
}

function Body({ deliberation, nameable }: { deliberation: Deliberation; nameable: Nameable }) {
  const { collaborative: { timeZone } } = useSession();
  return (
    <>
      <Question deliberation={deliberation} />
      <PhaseTimeline deliberation={deliberation} />
      <ToReading deliberation={deliberation} />
      <MotionList deliberation={deliberation} timeZone={timeZone} draft={<DraftMotion deliberation={deliberation} nameable={nameable} />} />
      <OptionList deliberation={deliberation} add={<><AddOption deliberation={deliberation} /><CombineOptions deliberation={deliberation} /></>} />
      <BoardsSection deliberation={deliberation} />
      <UnrecordedSection deliberation={deliberation} />
      <Papers shortId={deliberation.shortId} />
    </>
  );
}

/** The way to the first reading, once it has begun. */
function ToReading({ deliberation: { shortId, phases } }: { deliberation: Deliberation }) {
  const { t } = useTranslation('readings');
  const { collaborative: { slug } } = useSession();
  const state = phases.find(({ kind }) => kind === 'reading')?.state;
  if (state !== 'now' && state !== 'over') return null;
  return <p><Link to={`/${slug}/future/reading/${shortId}`}>{t(state === 'now' ? 'link' : 'linkOver')}</Link></p>;
}

/** What goes out of the room: the brief of a director, and the dossier of who could become a partner. */
function Papers({ shortId }: { shortId: string }) {
  const { t } = useTranslation('deliberations');
  const { collaborative: { slug } } = useSession();
  return <p className={styles['acts']}><Link to={`/${slug}/future/brief/${shortId}`}>{t('papers.brief')}</Link><Link to={`/${slug}/future/dossier/${shortId}`}>{t('papers.dossier')}</Link></p>;
}

function Due({ on }: { on: string }) {
  const { t } = useTranslation('deliberations');
  const [before = '', after = ''] = t('due', { date: '\u0000' }).split('\u0000');
  return <>{before}<DateText value={on} />{after}</>;
}
