import { Fraction } from '@acuerdo/exact';
import type { MotionCount, Round } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import { useTitles, type Named } from '../../ui/explained.tsx';
import styles from './count.module.css';
import { MeasureBar } from './measure-bar.tsx';

interface CountAccountProps {
  count: MotionCount;
  names: readonly Named[];
}

/** What a method has to show besides comparisons: the places, points, and the rounds with what was passed on. */
export function CountAccount({ count: { ranking, scores, rounds }, names }: CountAccountProps) {
  const { t } = useTranslation('ballots');
  const titles = useTitles(names);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('count.places')}</h2>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="places">
        <table className={styles['pairs']}>
          <thead><tr><th scope="col">{t('count.place')}</th><th scope="col">{t('count.option')}</th>{scores && <th scope="col">{t('count.points')}</th>}</tr></thead>
          <tbody>
            {ranking.flatMap((tier, at) => tier.map((id) => (
              <tr key={id}><td>{at + 1}</td><th scope="row">{titles[id]}</th>{scores && <td>{scores[id] ?? '–'}<MeasureBar part={scores[id] ?? ''} whole={most(scores)} /></td>}</tr>
            )))}
          </tbody>
        </table>
      </div>
      {rounds && rounds.length > 0 && <Rounds rounds={rounds} ids={ranking.flat()} titles={titles} />}
    </section>
  );
}

/** The greatest of exact figures, which the others are drawn against. */
function most(figures: Readonly<Record<string, string>>): string {
  const read = Object.values(figures).map((text) => ({ text, value: Fraction.parse(text) }));
  return read.reduce((top, one) => (one.value.ok && (!top.value.ok || Fraction.compare(one.value.value, top.value.value) > 0) ? one : top), { text: '0', value: Fraction.parse('0') }).text;
}

interface RoundsProps {
  rounds: readonly Round[];
  ids: readonly string[];
  titles: Readonly<Record<string, string>>;
}

/** One column for each round: the votes that stand for each option, and who goes. */
function Rounds({ rounds, ids, titles }: RoundsProps) {
  const { t } = useTranslation('ballots');
  return (
    <>
      <h3 id="rounds" className={styles['rounds']}>{t('count.rounds')}</h3>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="rounds">
        <table className={styles['pairs']}>
          <thead><tr><th scope="col">{t('count.option')}</th>{rounds.map((_, at) => <th key={at} scope="col">{t('count.round', { number: at + 1 })}</th>)}</tr></thead>
          <tbody>
            {ids.map((id) => (
              <tr key={id}>
                <th scope="row">{titles[id]}</th>
                {rounds.map(({ votes, removed }, at) => <td key={at}><span className={styles['figure']}>{votes[id] ?? '–'}</span><MeasureBar part={votes[id] ?? ''} whole={most(votes)} />{removed.includes(id) && <span className={styles['word']}>{t('count.removed')}</span>}</td>)}
              </tr>
            ))}
            <tr><th scope="row">{t('count.exhausted')}</th>{rounds.map(({ exhausted }, at) => <td key={at}>{exhausted}</td>)}</tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
