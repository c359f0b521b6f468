import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';
import { STATES, statesWithMoney, type State } from './money-states.ts';

interface MoneyOfStates extends Readonly<Record<State, string>> {
  readonly percents: readonly string[];
}

/** The four states as one bar, each with a pattern of its own; the words stand beside it. */
export function StateBar({ money }: { money: MoneyOfStates }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {statesWithMoney(money).map(({ state, percent }) => <span key={state} data-state={state} style={{ flexGrow: Number.parseFloat(percent) || 0.1 }} />)}
    </span>
  );
}

/** The shares of those states that have money, in words. */
export function StateShares({ money }: { money: MoneyOfStates }) {
  const { t } = useTranslation('figures');
  return (
    <ul className={styles['shares']}>
      {statesWithMoney(money).map(({ state, percent }) => <li key={state}><i className={styles['swatch']} data-state={state} aria-hidden="true" />{t(`short.${state}`)} <span className="numbers">{percent}</span></li>)}
    </ul>
  );
}

/** What each pattern means. */
export function StateLegend() {
  const { t } = useTranslation('figures');
  return (
    <dl className={styles['legend']}>
      {STATES.map((state) => <div key={state}><dt><i className={styles['swatch']} data-state={state} aria-hidden="true" />{t(`state.${state}`)}</dt><dd>{t(`stateWhy.${state}`)}</dd></div>)}
    </dl>
  );
}
