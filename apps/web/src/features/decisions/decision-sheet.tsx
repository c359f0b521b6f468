import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { MotionCount } from '@acuerdo/voting';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { DecisionSheet_DecisionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { BilingualText, Paragraphs } from '../../ui/bilingual-text.tsx';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { useExplained } from '../../ui/explained.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './decision.module.css';
import { useEffectWords } from './effect-words.ts';
import { PastFacts } from './past-facts.tsx';

const SHEET = graphql(`
  fragment DecisionSheet_decision on Decision {
    id shortId number title { en es } text { en es } effect reasons { en es } dissent decidedOn publishedAt recordedBy receipt
    past { ...PastFacts_past @unmask }
    motion { id shortId title { en es } }
    ruleInWords count optionNames { id title { en es } }
  }
`);

interface DecisionSheetProps {
  decision: FragmentType<DecisionSheet_DecisionFragment>;
  votes: ReactNode;
  /** What it says beside its text. */
  terms: ReactNode;
  /** That it is provisional, in force since, or fell. */
  onHold: ReactNode;
}

/** The decision as it stands for good: on one sheet, with everything that makes sense of it in ten years. */
export function DecisionSheet({ decision, votes, terms, onHold }: DecisionSheetProps) {
  const { t } = useTranslation('decisions');
  const { data } = useSuspenseFragment({ fragment: SHEET, fragmentName: 'DecisionSheet_decision', from: decision });
  const { collaborative: { name, sample } } = useSession();
  const read = useBilingual();
  const { word, means } = useEffectWords()(data.effect);
  return (
    <div className={styles['sheet']}>
      <Sheet shortId={data.shortId} kind={sample ? t('kindSample', { name }) : t('kind', { name })} title={read(data.title)} fingerprint={data.receipt}>
        {onHold}
        {data.past?.writtenIn ? <Paragraphs text={data.text.en} lang={data.past.writtenIn} /> : <BilingualText text={data.text} />}
        <p><strong>{t('effect.label')}: {word}.</strong> {means}</p>
        {terms}
        {data.past ? <><h3>{t('how')}</h3><PastFacts past={data.past} /></> : <HowDecided decision={data} votes={votes} />}
        {data.reasons.en && <><h3>{t('reasons')}</h3><BilingualText text={data.reasons} /></>}
        {!data.past && <><h3>{t('dissent')}</h3>{data.dissent ? <Paragraphs text={data.dissent} /> : <p>{t('noDissent')}</p>}</>}
        <p className={styles['when']}>
          {data.decidedOn && <>{t('decidedOn')} <DateText value={data.decidedOn} />. </>}{t('recordedBy', { name: data.recordedBy })} <Published at={data.publishedAt} />. <code>{data.id}</code>
        </p>
      </Sheet>
    </div>
  );
}

function HowDecided({ decision, votes }: { decision: DecisionSheet_DecisionFragment; votes: ReactNode }) {
  const { t } = useTranslation('decisions');
  const { collaborative: { slug } } = useSession();
  const explain = useExplained(decision.optionNames);
  const { motion, count } = decision;
  const outcome = (count as MotionCount | null)?.steps.at(-1);
  const shortId = motion?.shortId ?? '';
  return (
    <>
      <h3>{t('how')}</h3>
      <p>{outcome && explain(outcome)} <Link to={`/${slug}/future/${shortId}/count`} data-screen-only>{t('count', { id: shortId })}</Link><span className={styles['onPaper']}>({shortId})</span></p>
      {votes}
      <p className={styles['rule']}>{t('rule')}: {decision.ruleInWords.map(explain).join(' ')}</p>
    </>
  );
}

function Published({ at }: { at: string }) {
  const { collaborative: { timeZone } } = useSession();
  return <MomentText at={at} timeZone={timeZone} />;
}
