import type { ReactNode } from 'react';
import type { OverlapCard_OverlapFragment } from '../../gql/graphql.ts';
import { OverlapCard } from './overlap-card.tsx';
import styles from './overlaps.module.css';

interface OverlapListProps<O extends OverlapCard_OverlapFragment> {
  title: string;
  /** What is said where there is none. */
  none: string;
  overlaps: readonly O[];
  /** What can be done with the grants of one, right where it stands. */
  act?: (overlap: O) => ReactNode;
}

/** The overlaps of one thing. */
export function OverlapList<O extends OverlapCard_OverlapFragment>({ title, none, overlaps, act }: OverlapListProps<O>) {
  return (
    <section className={styles['answer']}>
      <h2>{title}</h2>
      {overlaps.length === 0 && <p className={styles['quiet']}>{none}</p>}
      <ul className={styles['cards']}>{overlaps.map((overlap) => <li key={overlap.id}><OverlapCard overlap={overlap} act={act?.(overlap)} /></li>)}</ul>
    </section>
  );
}
