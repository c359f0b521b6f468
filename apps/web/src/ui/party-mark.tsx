import { PartnerMark, hueOf } from './partner-mark.tsx';

interface PartyMarkProps {
  /** The mark of a partner; null for the pool and for everybody else. */
  partner: { readonly shortName: string; readonly letter: string; readonly hue: number } | null | undefined;
  /** The party's own name: read aloud, and shown where it has no short one. */
  name: string;
  /** It is the pool: drawn in teal. Who is neither partner nor pool has no mark, only a name. */
  pool?: boolean;
  bare?: boolean;
}

/** Whose something is, as the server says it: a partner in its hue, the pool in teal, anybody else by name. */
export function PartyMark({ partner, name, pool = false, bare = false }: PartyMarkProps) {
  if (partner) return <PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={bare ? name : partner.shortName} bare={bare} />;
  if (pool) return <PartnerMark hue="pool" letter={name.slice(0, 1).toUpperCase()} name={name} bare={bare} />;
  return <span>{name}</span>;
}
