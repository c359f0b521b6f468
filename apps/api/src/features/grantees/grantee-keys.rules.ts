import { granteeKeys, granteeOutline, granteeProfileOf, type Grantee } from '@acuerdo/overlap';

/** The keys of a grantee as they are kept: of two that may be one, at least one is the same. */
export const keysOf = (collaborativeId: string, { names, identifiers }: Grantee): string[] =>
  mixed(collaborativeId, granteeKeys({ names, identifiers }));

/** What tells without reading the grantee that another one is another, as it is kept. */
export const outlineOf = ({ names, identifiers }: Grantee): readonly number[] => granteeOutline(granteeProfileOf({ names, identifiers }));

/** A key of one collaborative is no other's: one index serves them all. As a signed number of 64 bits. */
export function mixed(collaborativeId: string, keys: readonly number[]): string[] {
  const own = BigInt(`0x${collaborativeId.replaceAll('-', '').slice(-16)}`);
  return keys.map((key) => String(BigInt.asIntN(64, BigInt(key) ^ own)));
}
