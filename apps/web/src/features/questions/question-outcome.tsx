import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { QuestionLife_QuestionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useReason } from '../../ui/reason.tsx';
import styles from './questions.module.css';

export const QUESTION_LIFE = graphql(`
  fragment QuestionLife_question on Question {
    id state text { en es } askedAt { en es }
    answers { id number state text { en es } reason { en es } decision { id shortId title { en es } state } by at receipt }
  }
`);

type Answer = QuestionLife_QuestionFragment['answers'][number];

/** What became of the question, at a glance: one sentence, the decision, and what was said. */
export function QuestionOutcome({ question: { state, answers: [last], askedAt } }: { question: QuestionLife_QuestionFragment }) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  const say = useReason();
  const ended = last?.decision && state !== last.state ? last.decision : null;
  return (
    <section className={styles['outcome']} data-state={state} aria-labelledby="became">
      <h2 id="became">{t('became')}</h2>
      {ended && <Callout tone="look" title={t('openAgain')}>{t('openAgainWhy', { decision: ended.shortId, state: say({ key: `decision.state.${ended.state}` }) })}</Callout>}
      {last ? <Said answer={last} /> : <p className={styles['sentence']}>{t('sentence.open', { at: read(askedAt) })}</p>}
    </section>
  );
}

function Said({ answer }: { answer: Answer }) {
  const { t } = useTranslation('questions');
  return (
    <>
      <p className={styles['sentence']}><Sentence answer={answer} /></p>
      <div className={styles['words']}><BilingualText text={answer.text} /></div>
      {answer.reason && <div className={styles['words']}><h3>{t('withoutWhy')}</h3><BilingualText text={answer.reason} /></div>}
    </>
  );
}

/** “Answered on 6 Feb 2017 by DEC-1, Form of the collaborative”, with a way to the decision. */
export function Sentence({ answer: { state, decision, at, by } }: { answer: Answer }) {
  const { t } = useTranslation('questions');
  const read = useBilingual();
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const date = formatDate(at.slice(0, 10), locale);
  if (state !== 'answered' && state !== 'dropped') return <>{t(`sentence.${state as 'in-discussion' | 'reopened'}`, { date, by })}</>;
  if (!decision) return <>{t(`sentence.${state}Without`, { date, by })}</>;
  return <>{t(`sentence.${state}By`, { date })} <Link to={`/${slug}/decisions/${decision.shortId}`}>{decision.shortId} {read(decision.title)}</Link></>;
}
