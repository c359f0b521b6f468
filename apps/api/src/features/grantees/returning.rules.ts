import type { Message } from '@acuerdo/words';

/** What a verdict was said of, and what a pair is now: as much as decides whether it must be looked at again. */
export interface Basis {
  readonly tenths: number;
  /** Only weights of one version are compared. */
  readonly weightsVersion: number;
  /** Numbers in registers of either. */
  readonly numbers: readonly string[];
  /** Whether grants to the one and to the other run at the same time. */
  readonly meets: boolean;
}

/** So much must be gained to be asked again: three bits make it eight times as likely. */
const GAIN = 30;

/**
 * Why a pair that was put aside (different, not sure, a branch) is asked again; null while it stays quiet. It was settled on its evidence:
 * a number that neither had, a gain of three bits, or grants that now run at the same time are new. Less evidence never brings it back.
 */
export function returnedBecause(said: Basis, now: Basis): Message | null {
  const fresh = now.numbers.filter((number) => !said.numbers.includes(number));
  if (fresh.length > 0) return { key: 'api.grantees.returned.number', values: { number: fresh.join(', ') } };
  const gain = now.tenths - said.tenths;
  if (now.weightsVersion === said.weightsVersion && gain >= GAIN) return { key: 'api.grantees.returned.evidence', values: { bits: (gain / 10).toFixed(1) } };
  return now.meets && !said.meets ? { key: 'api.grantees.returned.dates', values: {} } : null;
}
