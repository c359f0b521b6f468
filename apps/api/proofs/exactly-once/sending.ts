import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { CastAnswer } from '../../test/vote.ts';

/** One act of casting, however often it is sent. */
export interface CastingAct {
  readonly motionId: string;
  readonly token: string;
  readonly key: string;
  readonly options: readonly string[];
}

export interface Sent {
  readonly key: string;
  readonly motionId: string;
  /** What was answered; null where every connection broke. */
  readonly receipt: string | null;
  readonly refused: string | null;
  readonly tries: number;
  /** How many connections were cut or broke, or found the server busy. */
  readonly broken: number;
}

export const actOf = (motionId: string, token: string, options: readonly string[]): CastingAct => ({ motionId, token, key: randomUUID(), options });

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const [MOST_TRIES, CUT_IN, PATIENCE_MS] = [40, 4, 60_000] as const;

/** Sends an act until it is answered: to any of the processes, and sometimes the line is cut before the answer is there. */
export async function send(act: CastingAct, origins: () => readonly string[], random: () => number): Promise<Sent> {
  let [tries, broken] = [0, 0];
  while (tries < MOST_TRIES) {
    tries += 1;
    const there = origins();
    const cut = random() * CUT_IN < 1 ? AbortSignal.timeout(1 + Math.floor(random() * 60)) : AbortSignal.timeout(PATIENCE_MS);
    const answer = await post(there[Math.floor(random() * there.length)] ?? '', act, cut).catch(() => null);
    if (answer && !isBusy(answer)) return { ...act, ...toldBy(answer), tries, broken };
    broken += 1;
    await wait(random() * 30);
  }
  return { ...act, receipt: null, refused: null, tries, broken };
}

const isBusy = ({ errors }: CastAnswer): boolean => errors?.[0]?.extensions.code === 'BUSY';

const toldBy = ({ data, errors }: CastAnswer): Pick<Sent, 'receipt' | 'refused'> =>
  ({ receipt: data?.castBallot?.ballot?.receipt ?? null, refused: data?.castBallot?.code ?? errors?.[0]?.message ?? null });

const CAST = `mutation($input: CastBallotInput!) { castBallot(input: $input) { ... on BallotCast { ballot { version receipt } motion { state } } ... on Refused { code message } } }`;

async function post(origin: string, { motionId, token, key, options }: CastingAct, signal: AbortSignal): Promise<CastAnswer> {
  const input = { motionId, idempotencyKey: key, choice: { kind: 'ranking', ranking: options.map((id) => [id]) } };
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST', signal, body: JSON.stringify({ query: CAST, variables: { input } }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-acuerdo-collaborative': 'cammina', 'x-acuerdo-language': 'en' },
  });
  return (await response.json()) as CastAnswer;
}
