import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Question_DeliberationFragment } from '../../gql/graphql.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Steps, type Step } from '../../ui/steps.tsx';
import styles from './deliberation.module.css';

const QUESTION = graphql(`
  fragment Question_deliberation on Deliberation {
    id question { en es } source openedAt dueOn phases { id }
    options { id withdrawnAt }
    motions { id state openedAt closedAt decision { id shortId } }
  }
`);

/** The question, where it stands, and, where no phases tell it, how far its answer is. */
export function Question({ deliberation }: { deliberation: FragmentType<Question_DeliberationFragment> }) {
  const { t } = useTranslation('deliberations');
  const { data } = useSuspenseFragment({ fragment: QUESTION, from: deliberation });
  const { steps, now } = useWay(data);
  return (
    <section className={styles['question']}>
      <div className={styles['asked']}><BilingualText text={data.question} /></div>
      <p className={styles['source']}>{t('source', { source: data.source })}</p>
      {data.phases.length === 0 && <Steps label={t('way')} steps={steps} now={now} />}
    </section>
  );
}

function useWay({ openedAt, dueOn, options, motions }: Question_DeliberationFragment): { steps: Step[]; now: string | null } {
  const { t } = useTranslation('deliberations');
  const put = motions.filter(({ state }) => state !== 'draft');
  const decided = put.some(({ decision }) => decision !== null);
  const first = put.map((motion) => motion.openedAt).filter((at) => at !== null).toSorted()[0];
  const steps = [
    { key: 'opened', word: t('opened'), note: <DateText value={openedAt.slice(0, 10)} /> },
    { key: 'options', word: t('options'), note: t('optionsCount', { count: options.filter(({ withdrawnAt }) => withdrawnAt === null).length }) },
    { key: 'voted', word: t('voted'), note: first && <DateText value={first.slice(0, 10)} /> },
    { key: 'settled', word: t('settled'), note: dueOn ? <DateText value={dueOn} /> : t('noDue') },
  ];
  return { steps, now: decided ? null : put.length > 0 ? 'voted' : 'options' };
}
