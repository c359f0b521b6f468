import styles from './partner-mark.module.css';
import { HUES, PARTNER_HUES, type PartnerHue } from './theme.ts';

export type Owner = PartnerHue | 'pool';

/** The hue of the n-th partner of a collaborative, in the order in which the partners are listed. */
export const hueOf = (position: number): PartnerHue => HUES[position % HUES.length] ?? 'slate';

interface PartnerMarkProps {
  hue: Owner;
  /** One or two letters, the same wherever the partner is shown. */
  letter: string;
  /** Shown beside the mark; with `bare` only read aloud. */
  name: string;
  bare?: boolean;
}

export function PartnerMark({ hue, letter, name, bare = false }: PartnerMarkProps) {
  return (
    <span className={styles['partner']} style={inkOf(hue)}>
      <span className={styles['mark']} {...(bare ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true })}>{letter}</span>
      {!bare && <span>{name}</span>}
    </span>
  );
}

/** The CSS variable and the pattern by which anything is drawn in an owner's hue. */
export const inkOf = (hue: Owner): React.CSSProperties => ({ '--owner': hue === 'pool' ? 'var(--pool)' : `var(--partner-${hue})` }) as React.CSSProperties;

export const patternOf = (hue: Owner): string => (hue === 'pool' ? 'plain' : PARTNER_HUES[hue].pattern);
