import { PartnerMark, hueOf } from './partner-mark.tsx';

interface PartyMarkProps {
  /** The mark of a partner; null for the pool. */
  partner: { readonly shortName: string; readonly letter: string; readonly hue: number } | null;
  /** The party's own name: read aloud, and shown where it has no short one. */
  name: string;
  bare?: boolean;
}

/** Whose something is, as the server says it: a partner in its hue, or the pool in teal. */
export function PartyMark({ partner, name, bare = false }: PartyMarkProps) {
  if (!partner) return <PartnerMark hue="pool" letter={name.slice(0, 1).toUpperCase()} name={name} bare={bare} />;
  return <PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={bare ? name : partner.shortName} bare={bare} />;
}
