import type { ReactNode } from 'react';
import styles from './key-values.module.css';

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts of one thing: name, value, line by line. */
export function KeyValues({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ key, name, value }) => <div key={key}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
