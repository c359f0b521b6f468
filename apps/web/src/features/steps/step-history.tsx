import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { StepHistory_StepFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import type { StepStateWord } from './step-state.tsx';
import styles from './steps.module.css';

export const STEP_HISTORY = graphql(`
  fragment StepHistory_step on Step { id events { id kind state reason was { title { en es } owner due } by at } }
`);

type Event = StepHistory_StepFragment['events'][number];

/** What became of a step, the latest first. */
export function StepHistory({ step: { events } }: { step: StepHistory_StepFragment }) {
  const { t } = useTranslation('steps');
  const { locale } = useLanguage();
  return (
    <section className={styles['history']} aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <strong><What event={event} /></strong>
            {event.reason && <q>{event.reason}</q>}
            {event.was && <Was was={event.was} />}
            <span className={styles['quiet']}>{t('event.by', { by: event.by, date: formatDate(event.at.slice(0, 10), locale) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ event: { kind, state } }: { event: Event }) {
  const { t } = useTranslation('steps');
  return <>{kind === 'moved' ? t(`event.moved.${state as StepStateWord}`) : t(`event.${kind as 'added' | 'changed' | 'answered'}`)}</>;
}

function Was({ was: { title, owner, due } }: { was: NonNullable<Event['was']> }) {
  const { t } = useTranslation('steps');
  const read = useBilingual();
  return <span className={styles['quiet']}>{t('event.was')}: {[read(title), owner, due ?? t('noDue')].join(' · ')}</span>;
}
