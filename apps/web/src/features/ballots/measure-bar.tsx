import { Fraction, percent } from '@acuerdo/exact';
import styles from './count.module.css';

interface MeasureBarProps {
  /** Exact texts, such as "2" and "5/3". */
  part: string;
  whole: string;
  /** The share that is asked for, marked on the bar. */
  needs?: string;
  met?: boolean;
}

/** How much of a whole something is, drawn; the sentence or the figure beside it says the same. */
export function MeasureBar({ part, whole, needs, met = true }: MeasureBarProps) {
  const share = widthOf(part, whole);
  const mark = needs === undefined ? null : widthOf(needs, '1');
  if (share === null) return null;
  return (
    <span className={styles['bar']} data-met={met} aria-hidden="true">
      <span style={{ width: share }} />
      {mark !== null && <i style={{ insetInlineStart: mark }} />}
    </span>
  );
}

/** A width in percent for the eye; nothing is compared with it. */
export function widthOf(part: string, whole: string): string | null {
  const [a, b] = [Fraction.parse(part), Fraction.parse(whole)];
  if (!a.ok || !b.ok || b.value.num === 0n || a.value.num < 0n) return null;
  return percent(a.value, b.value);
}
