import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AskedInEvaluations } from '../../features/evaluations/asked-in-evaluations.tsx';
import { OverlapCard } from '../../features/overlaps/overlap-card.tsx';
import { PoolShare } from '../../features/questions/pool-share.tsx';
import { QuestionHistory } from '../../features/questions/question-history.tsx';
import { QuestionOutcome } from '../../features/questions/question-outcome.tsx';
import { QuestionState } from '../../features/questions/question-state.tsx';
import { useLevelWord } from '../../features/questions/question-words.ts';
import { SettleQuestion } from '../../features/questions/settle-question.tsx';
import { StepRefs } from '../../features/steps/step-refs.tsx';
import { graphql } from '../../gql/gql.ts';
import type { QuestionPageQuery } from '../../gql/graphql.ts';
import { otherLanguage, useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const QUESTION_PAGE = graphql(`
  query QuestionPage($id: String!) {
    question(id: $id) {
      id shortId level part text { en es } state askedAt { en es }
      deliberation { id shortId title { en es } }
      passage { id text page sourceShortId sourceTitle sourceAuthor }
      overlaps { nodes { id ...OverlapCard_overlap @unmask } total }
      portfolio { currency ...PoolShare_total @unmask }
      steps { id ...StepRefs_step @unmask }
      evaluations { id ...AskedInEvaluations_evaluation @unmask }
      ...QuestionLife_question @unmask
      ...SettleQuestion_question @unmask
    }
    decisions(first: 100) { nodes { id ...SettleQuestion_decision @unmask } }
  }
`);

type Question = NonNullable<QuestionPageQuery['question']>;

/** One question and its whole life: what became of it stands first. */
export function QuestionPage() {
  const { t } = useTranslation('questions');
  const { question: id = '' } = useParams();
  const read = useBilingual();
  const word = useLevelWord();
  const { data: { question, decisions } } = useSuspenseQuery(QUESTION_PAGE, { ...FRESH, variables: { id } });
  if (!question) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead shortId={question.shortId} title={read(question.text)} state={<QuestionState state={question.state} />} note={`${word(question.level, question.part)} · ${read(question.askedAt)}`} />
      <RoomViews room="future" />
      <QuestionOutcome question={question} />
      <SettleQuestion question={question} decisions={decisions.nodes} />
      <div className={styles['columns']}>
        <div className={styles['page']}>
          <About question={question} />
          <StepRefs title={t('steps')} steps={question.steps} />
          <AskedInEvaluations evaluations={question.evaluations} />
        </div>
        <div className={styles['page']}>
          <Asked question={question} />
          <QuestionHistory question={question} />
        </div>
      </div>
    </div>
  );
}

/** The sentence of its source, and the question in the other language. */
function Asked({ question: { text, passage } }: { question: Question }) {
  const { t } = useTranslation('questions');
  const { language } = useLanguage();
  const other = otherLanguage(language);
  return (
    <>
      {passage && <section aria-labelledby="asked"><h2 id="asked">{t('asked')}</h2><Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page ?? null} /></section>}
      <section aria-labelledby="other"><h2 id="other">{t(`in.${other}`)}</h2><p lang={other} className="record">{text[other]}</p></section>
    </>
  );
}

/** What of the workspace it is about: the deliberation that is to answer it, the overlaps, the share of the pool. */
function About({ question: { deliberation, overlaps, portfolio } }: { question: Question }) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  return (
    <>
      {deliberation && <p>{t('deliberation')} <Link to={`/${slug}/future`}>{deliberation.shortId} {read(deliberation.title)}</Link></p>}
      {overlaps && (
        <section className={styles['cards']} aria-labelledby="confusion">
          <h2 id="confusion">{t('overlaps.title')}</h2>
          <p>{t('overlaps.count', { count: overlaps.total })} <Link to={`/${slug}/overlaps?confusion=1`}>{t('overlaps.see')}</Link></p>
          {overlaps.nodes.map((overlap) => <OverlapCard key={overlap.id} overlap={overlap} />)}
        </section>
      )}
      {portfolio && <PoolShare totals={portfolio} />}
    </>
  );
}
