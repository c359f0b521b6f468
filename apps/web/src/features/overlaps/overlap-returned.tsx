import type { Message } from '@acuerdo/words';
import { Reason } from '../../ui/reason.tsx';
import styles from './overlaps.module.css';

/** Why an overlap that was answered or laid aside is back. */
export function OverlapReturned({ returned }: { returned: readonly Message[] }) {
  if (returned.length === 0) return null;
  return <ul className={styles['returned']}>{returned.map((reason, place) => <li key={place}><Reason reason={reason} /></li>)}</ul>;
}
