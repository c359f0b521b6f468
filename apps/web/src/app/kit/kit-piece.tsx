import type { ReactNode } from 'react';
import styles from './kit.module.css';

export function KitPiece({ name, children }: { name: string; children: ReactNode }) {
  return <section className={styles['piece']}><h2>{name}</h2>{children}</section>;
}
