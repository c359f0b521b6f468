import type { ReactNode } from 'react';
import styles from './overlaps.module.css';

/** Two grants side by side with what connects them between; on a phone one below the other. */
export function Sides({ left, middle, right }: { left: ReactNode; middle: ReactNode; right: ReactNode }) {
  return <div className={styles['sides']}>{left}{middle}{right}</div>;
}
