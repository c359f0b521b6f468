import type { ReactNode } from 'react';
import styles from './figures.module.css';

interface FigureSectionProps {
  id: string;
  title: string;
  /** The sentence that it answers. */
  quotation: ReactNode;
  /** How complete the data behind it are. */
  standsOn: ReactNode;
  children: ReactNode;
}

/** A figure under its heading, with what it answers above it and what it stands on below. */
export function FigureSection({ id, title, quotation, standsOn, children }: FigureSectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {quotation}
      {children}
      {standsOn}
    </section>
  );
}
