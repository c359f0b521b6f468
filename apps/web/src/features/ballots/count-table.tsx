import { Fraction } from '@acuerdo/exact';
import type { MotionCount } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import { useTitles, type Named } from '../../ui/explained.tsx';
import styles from './count.module.css';

interface CountTableProps {
  count: MotionCount;
  names: readonly Named[];
}

/** Options against options: a real table, in the order in which the count ranks them. Who wins a pair is said in a word. */
export function CountTable({ count: { pairwise, ranking }, names }: CountTableProps) {
  const { t } = useTranslation('ballots');
  const titles = useTitles(names);
  const ids = ranking.flat();
  const letter = (id: string) => String.fromCharCode(65 + ids.indexOf(id));
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{t('count.table')}</h2>
      <p className={styles['why']}>{t('count.tableWhy')}</p>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="pairs">
        <table className={styles['pairs']}>
          <thead>
            <tr>
              <th scope="col">{t('count.corner')}</th>
              {ids.map((id) => <th key={id} scope="col" abbr={titles[id]} title={titles[id]}><span className={styles['letter']}>{letter(id)}</span> <span className={styles['long']}>{titles[id]}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {ids.map((row) => (
              <tr key={row}>
                <th scope="row"><span className={styles['letter']}>{letter(row)}</span> {titles[row]}</th>
                {ids.map((column) => <Pair key={column} wins={pairwise[row]?.[column]} loses={pairwise[column]?.[row]} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Exact numbers come as texts; whether one is greater is seen from their order in the pair, never from a float. */
function Pair({ wins, loses }: { wins: string | undefined; loses: string | undefined }) {
  const { t } = useTranslation('ballots');
  if (wins === undefined || loses === undefined) return <td aria-label={t('count.itself')}>–</td>;
  const order = compare(wins, loses);
  return (
    <td data-wins={order > 0}>
      <span className={styles['figure']}>{wins}</span>
      {order > 0 && <span className={styles['word']}>{t('count.wins')}</span>}
      {order === 0 && <span className={styles['word']}>{t('count.level')}</span>}
    </td>
  );
}

/** Of exact texts such as "2" and "5/3". */
function compare(one: string, other: string): number {
  const [first, second] = [Fraction.parse(one), Fraction.parse(other)];
  return first.ok && second.ok ? Fraction.compare(first.value, second.value) : 0;
}
