import type { ReactNode } from 'react';
import styles from './state-word.module.css';

/** `open` still moves, `settled` is done, `look` asks for attention, `refused` failed or is overdue, `quiet` is past. */
export type Tone = 'open' | 'settled' | 'look' | 'refused' | 'quiet';

/** A state is a word. The shape before it differs by tone, so that it can be told without its colour. */
export function StateWord({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles['state']} data-tone={tone}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{SHAPES[tone]}</svg>
      {children}
    </span>
  );
}

const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  open: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  settled: <path d="m2 6.5 2.8 2.8L10 3.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  look: <path d="M6 1.5 11 10.5H1Z" fill="currentColor" />,
  refused: <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  quiet: <path d="M2 6h8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
};
