import styles from './decider-mark.module.css';
import { hueOf, type Owner } from './partner-mark.tsx';
import { PartyMark } from './party-mark.tsx';

export interface Decided {
  readonly vehicle: string;
  readonly funder: { readonly name: string; readonly partner?: { readonly shortName: string; readonly letter: string; readonly hue: number } | null };
  readonly unit?: { readonly shortName: string } | null;
  readonly pool?: { readonly name: string } | null;
}

const isPooled = ({ vehicle }: Decided): boolean => vehicle === 'pooled';

/** Who decided on a grant: the pool, or a partner and its unit. */
export function DeciderMark({ grant }: { grant: Decided }) {
  if (isPooled(grant)) return <PartyMark pool partner={null} name={grant.pool?.name ?? grant.funder.name} />;
  return <span className={styles['decider']}><PartyMark partner={grant.funder.partner} name={grant.funder.name} />{grant.unit && <span>· {grant.unit.shortName}</span>}</span>;
}

/** The same in words, for labels of bars and for lists. */
export const deciderName = (grant: Decided): string =>
  isPooled(grant) ? (grant.pool?.name ?? grant.funder.name) : [grant.funder.partner?.shortName ?? grant.funder.name, grant.unit?.shortName].filter(Boolean).join(' · ');

/** The hue of its bars; slate for a funder that is no partner. */
export const deciderHue = (grant: Decided): Owner => {
  if (isPooled(grant)) return 'pool';
  return grant.funder.partner ? hueOf(grant.funder.partner.hue) : 'slate';
};
