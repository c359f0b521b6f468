import type { OverlapCard_OverlapFragment } from '../../gql/graphql.ts';
import { OverlapCard } from './overlap-card.tsx';
import styles from './overlaps.module.css';

interface OverlapListProps {
  title: string;
  /** What is said where there is none. */
  none: string;
  overlaps: readonly OverlapCard_OverlapFragment[];
}

/** The overlaps of one thing. */
export function OverlapList({ title, none, overlaps }: OverlapListProps) {
  return (
    <section className={styles['answer']}>
      <h2>{title}</h2>
      {overlaps.length === 0 && <p className={styles['quiet']}>{none}</p>}
      <ul className={styles['cards']}>{overlaps.map((overlap) => <li key={overlap.id}><OverlapCard overlap={overlap} /></li>)}</ul>
    </section>
  );
}
