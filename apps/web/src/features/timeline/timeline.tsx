import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment_MomentFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DateText } from '../../ui/date-text.tsx';
import { byYear } from './by-year.ts';
import { Moment } from './moment.tsx';
import styles from './timeline.module.css';

interface TimelineProps {
  moments: readonly Moment_MomentFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

/** What happened and what is to happen, year by year, with today among it. */
export function Timeline({ moments, more }: TimelineProps) {
  const { t } = useTranslation('timeline');
  const { collaborative: { today } } = useSession();
  return (
    <div className={styles['years']}>
      {byYear(moments, today).map(({ year, moments: own, todayAt }) => (
        <section key={year} aria-labelledby={`year-${year}`} className={styles['year']}>
          <h2 id={`year-${year}`} className="numbers">{year}</h2>
          <ol className={styles['moments']}>
            {own.map((moment, at) => (
              <Fragment key={moment.kind + moment.id}>
                {todayAt === at && <Today />}
                <Moment moment={moment} />
              </Fragment>
            ))}
            {todayAt === own.length && <Today />}
          </ol>
        </section>
      ))}
      {more.load && <Button variant="default" onClick={more.load} loading={more.loading}>{t('more')}</Button>}
    </div>
  );
}

function Today() {
  const { t } = useTranslation('timeline');
  const { collaborative: { today } } = useSession();
  return <li className={styles['today']}><strong>{t('today')}</strong> <DateText value={today} /></li>;
}
