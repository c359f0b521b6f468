import type { BallotChoice, MotionCount, MotionSpec } from '@acuerdo/voting';
import type { Message } from '@acuerdo/words';
import { randomUUID } from 'node:crypto';
import type { Answer, Api, Asker } from './harness.ts';

/** The vote path as a client of the API walks it. */
export interface Voting {
  readonly secretariat: Asker;
  readonly delegates: { readonly osf: Asker; readonly ford: Asker; readonly avina: Asker };
  readonly deliberationId: string;
  /** Options of the sample's deliberation; the last one leaves things as they are. */
  readonly options: readonly string[];
}

export async function startVoting(api: Api): Promise<Voting> {
  const secretariat = await api.as('CAMMINA · secretariat');
  const { data } = await secretariat.run<{ deliberation: { id: string; options: { id: string }[] } }>('{ deliberation(id: "DEL-1") { id options { id } } }');
  return {
    secretariat,
    delegates: { osf: await api.as('OSF · delegate'), ford: await api.as('Ford-Mexico · delegate'), avina: await api.as('Avina · delegate') },
    deliberationId: data.deliberation.id,
    options: data.deliberation.options.map(({ id }) => id),
  };
}

export const MOTION = `
  fragment M on Motion { id shortId state textVersion specHash openedAt closesAt closedAt ruleInWords spec count ballotBox decision { shortId }
    electors { voterId recused cast outdated choice reason wouldResolve person weight atClose { entitled weight } partner { letter } } myBallot { version textVersion choice receipt reason castBy }
    optionNames { id } viewerCan { action allowed reason } }`;

export interface MotionSeen {
  id: string;
  shortId: string;
  state: string;
  textVersion: number;
  spec: MotionSpec;
  specHash: string | null;
  closesAt: string | null;
  closedAt: string | null;
  ruleInWords: Message[];
  count: MotionCount | null;
  ballotBox: { spec: unknown; electorate: { voterId: string }[]; ballots: { voterId: string; choice: BallotChoice }[] } | null;
  decision: { shortId: string } | null;
  electors: { voterId: string; recused: boolean; cast: boolean | null; outdated: boolean | null; choice: BallotChoice | null; reason: string | null; wouldResolve: string | null; person: string | null; weight: string | null; atClose: { entitled: boolean; weight: string | null } | null; partner: { letter: string } }[];
  myBallot: { version: number; textVersion: number; choice: BallotChoice; receipt: string; reason: string | null; castBy: string } | null;
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

export type Refusable<T> = T & { code?: string; message?: string; path?: string[] };

const REFUSED = '... on Refused { code message path }';

export const draftOf = ({ deliberationId, options }: Voting) => ({
  deliberationId, titleEn: 'Form after 2017', titleEs: 'Forma después de 2017', textEn: 'The partners choose.', textEs: 'Las socias eligen.', optionIds: [...options],
  quorum: { op: '>=', num: 2, den: 3, base: 'eligible' }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' },
});

export const draft = (asker: Asker, input: unknown): Promise<Answer<{ draftMotion: Refusable<MotionSeen> }>> =>
  asker.run(`mutation($input: DraftMotionInput!) { draftMotion(input: $input) { ...M ${REFUSED} } } ${MOTION}`, { input });

export const open = (asker: Asker, id: string, closesAt: string): Promise<Answer<{ openMotion: Refusable<MotionSeen> }>> =>
  asker.run(`mutation($id: UUID!, $closesAt: DateTime!) { openMotion(id: $id, closesAt: $closesAt) { ...M ${REFUSED} } } ${MOTION}`, { id, closesAt });

export const close = (asker: Asker, id: string): Promise<Answer<{ closeMotion: Refusable<MotionSeen> }>> =>
  asker.run(`mutation($id: UUID!) { closeMotion(id: $id) { ...M ${REFUSED} } } ${MOTION}`, { id });

export interface Casting {
  readonly motionId: string;
  readonly choice: unknown;
  readonly idempotencyKey?: string;
  readonly reason?: string;
  readonly wouldResolve?: string;
  readonly textVersion?: number;
}

export type CastAnswer = Answer<{ castBallot: Refusable<{ ballot: { version: number; receipt: string }; motion: { state: string } }> }>;

export const cast = (asker: Pick<Asker, 'run'>, { idempotencyKey = randomUUID(), ...casting }: Casting): Promise<CastAnswer> =>
  asker.run(`mutation($input: CastBallotInput!) { castBallot(input: $input) { ... on BallotCast { ballot { version receipt } motion { state } } ${REFUSED} } }`,
    { input: { idempotencyKey, ...casting } });

export const see = async (asker: Asker, id: string): Promise<MotionSeen> =>
  (await asker.run<{ motion: MotionSeen }>(`query($id: String!) { motion(id: $id) { ...M } } ${MOTION}`, { id })).data.motion;

/** A motion on all options, open until the end of the sample's year. */
export async function openMotion(voting: Voting, closesAt = '2017-12-31T00:00:00Z', more: Record<string, unknown> = {}): Promise<MotionSeen> {
  const { data } = await draft(voting.secretariat, { ...draftOf(voting), ...more });
  const opened = await open(voting.secretariat, data.draftMotion.id, closesAt);
  if (opened.data?.openMotion.state !== 'open') throw new Error(`the motion did not open: ${opened.text}`);
  return opened.data.openMotion;
}

export const ranking = (...ids: readonly (string | undefined)[]) => ({ kind: 'ranking', ranking: ids.map((id) => [id]) });

export const record = (asker: Asker, motionId: string, more: Record<string, unknown> = {}): Promise<Answer<{ recordDecision: Refusable<{ id: string; shortId: string; number: number }> }>> =>
  asker.run(`mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { ... on Decision { id shortId number } ${REFUSED} } }`, {
    input: {
      motionId, titleEn: 'What becomes of CAMMINA', titleEs: 'Qué será de CAMMINA', textEn: 'It is decided.', textEs: 'Queda decidido.', effect: 'instruction',
      reasonsEn: 'The count.', reasonsEs: 'El recuento.', ...more,
    },
  });
