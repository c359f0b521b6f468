import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';
import { inkOf, patternOf, type Owner } from './partner-mark.tsx';
import styles from './period-bars.module.css';
import { shareOf, spanOf, startOf, stretchOf, type Span } from './period-scale.ts';
import { usePeriodWords, type Period } from './period-text.tsx';

export interface Bar {
  readonly key: string;
  /** Whose: read aloud, and printed above the bar. */
  readonly label: string;
  readonly hue: Owner;
  readonly period: Period;
}

interface PeriodBarsProps {
  bars: readonly Bar[];
  /** The collaborative's today, `YYYY-MM-DD`. */
  today: string;
  /** Years to draw; all that the bars need, unless given. */
  span?: Span;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Periods below one another on one scale of years, with a line for today; an end nobody knows is hatched and says so. */
export function PeriodBars({ bars, today, span = spanOf(bars.map((bar) => bar.period), today) }: PeriodBarsProps) {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  const now = shareOf(startOf(today), span);
  return (
    <div style={{ '--now': percent(now) } as React.CSSProperties}>
      <ul className={styles['bars']}>{bars.map((bar) => <OneBar key={bar.key} bar={bar} span={span} />)}</ul>
      <div className={styles['axis']}>
        <span>{span.from}</span>
        <span className={styles['now']} data-side={now > 0.5 ? 'before' : 'after'}>{t('bar.today', { date: formatDate(today, locale) })}</span>
        <span>{span.to}</span>
      </div>
    </div>
  );
}

function OneBar({ bar, span }: { bar: Bar; span: Span }) {
  const say = usePeriodWords();
  const { start, end, startKnown, endKnown } = stretchOf(bar.period, span);
  const box = { insetInlineStart: percent(start), width: percent(Math.max(end - start, 0.008)) };
  return (
    <li style={inkOf(bar.hue)}>
      <span className={styles['label']}>{bar.label}<VisuallyHidden>: </VisuallyHidden><span className={styles['when']}>{say(bar.period)}</span></span>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['bar']} style={box} data-pattern={patternOf(bar.hue)} data-start={startKnown ? 'known' : 'unknown'} data-end={endKnown ? 'known' : 'unknown'} />
      </span>
    </li>
  );
}
