import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../../test/harness.ts';
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

/** What came of asking until there was an answer; null where every connection broke. */
export interface Asked<A> {
  readonly answer: A | null;
  readonly tries: number;
  readonly broken: number;
}

/** Asks until it is answered: any of the processes, and sometimes the line is cut before the answer is there. */
export async function askUntilAnswered<A extends Answer<unknown>>(ask: (origin: string, signal: AbortSignal) => Promise<A>, origins: () => readonly string[], random: () => number): Promise<Asked<A>> {
  let [tries, broken] = [0, 0];
  while (tries < MOST_TRIES) {
    tries += 1;
    const there = origins();
    const cut = random() * CUT_IN < 1 ? AbortSignal.timeout(1 + Math.floor(random() * 60)) : AbortSignal.timeout(PATIENCE_MS);
    const answer = await ask(there[Math.floor(random() * there.length)] ?? '', cut).catch(() => null);
    if (answer && !isBusy(answer)) return { answer, tries, broken };
    broken += 1;
    await wait(random() * 30);
  }
  return { answer: null, tries, broken };
}

/** Sends an act until it is answered. */
export async function send(act: CastingAct, origins: () => readonly string[], random: () => number): Promise<Sent> {
  const { answer, tries, broken } = await askUntilAnswered((origin, signal) => post(origin, act, signal), origins, random);
  return { ...act, ...(answer ? toldBy(answer) : { receipt: null, refused: null }), tries, broken };
}

const isBusy = ({ errors }: Answer<unknown>): boolean => errors?.[0]?.extensions.code === 'BUSY';

const toldBy = ({ data, errors }: CastAnswer): Pick<Sent, 'receipt' | 'refused'> =>
  ({ receipt: data?.castBallot?.ballot?.receipt ?? null, refused: data?.castBallot?.code ?? errors?.[0]?.message ?? null });

const CAST = `mutation($input: CastBallotInput!) { castBallot(input: $input) { ... on BallotCast { ballot { version receipt } motion { state } } ... on Refused { code message } } }`;

function post(origin: string, { motionId, token, key, options }: CastingAct, signal: AbortSignal): Promise<CastAnswer> {
  const input = { motionId, idempotencyKey: key, choice: { kind: 'ranking', ranking: options.map((id) => [id]) } };
  return postAs(origin, token, { query: CAST, variables: { input }, signal });
}

/** One request of somebody, by a line that can be cut. */
export async function postAs<A>(origin: string, token: string, { signal, ...asked }: { query: string; variables: object; signal: AbortSignal }): Promise<A> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST', signal, body: JSON.stringify(asked),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-acuerdo-collaborative': 'cammina', 'x-acuerdo-language': 'en' },
  });
  return (await response.json()) as A;
}
