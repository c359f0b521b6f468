import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { FactTopics_TopicFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { StateWord } from '../../ui/state-word.tsx';
import { OneFact } from './one-fact.tsx';
import styles from './sources.module.css';

export const FACT_TOPICS = graphql(`
  fragment FactTopics_topic on FactTopic { id subject aspect { en es } differ known facts { ...OneFact_fact @unmask } }
`);

interface FactTopicsProps {
  topics: readonly FactTopics_TopicFragment[];
  /** What can be done with a topic: to add what another source says. */
  act?: (topic: FactTopics_TopicFragment) => ReactNode;
}

/** What is asked, and what each source says, side by side. Nobody picks one. */
export function FactTopics({ topics, act }: FactTopicsProps) {
  const { t } = useTranslation('sources');
  const read = useBilingual();
  return (
    <div className={styles['topics']}>
      {topics.map((topic) => (
        <section key={topic.id} aria-label={`${topic.subject}: ${read(topic.aspect)}`} className={styles['topic']} data-many={topic.facts.length > 1}>
          <header>
            <h3>{topic.subject} · {read(topic.aspect)}</h3>
            {topic.differ && <StateWord tone="look">{t('facts.differ')}</StateWord>}
          </header>
          <ul className={styles['facts']}>{topic.facts.map((fact) => <OneFact key={fact.id} fact={fact} />)}</ul>
          {act?.(topic)}
        </section>
      ))}
    </div>
  );
}

/** What nobody answers, as one list: said to be not known. */
export function NotKnown({ topics }: { topics: readonly FactTopics_TopicFragment[] }) {
  const { t } = useTranslation('sources');
  const read = useBilingual();
  const subjects = [...new Set(topics.map(({ subject }) => subject))];
  return (
    <dl className={styles['notKnown']}>
      {subjects.map((subject) => (
        <div key={subject}>
          <dt>{subject}</dt>
          {topics.filter((topic) => topic.subject === subject).map((topic) => (
            <dd key={topic.id}>{read(topic.aspect)} <StateWord tone="quiet">{t(topic.facts.some(({ source }) => source) ? 'facts.notThere' : 'facts.notKnown')}</StateWord></dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
