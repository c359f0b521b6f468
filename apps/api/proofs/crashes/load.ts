import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { asker, type Asker } from '../../test/harness.ts';
import { commit, start } from '../../test/grant-journey.ts';
import { grantFile } from '../../test/two-worlds/grant-file.ts';
import { actOf, postAs } from '../exactly-once/sending.ts';
import type { CastAnswer } from '../../test/vote.ts';

/** What was answered as done, each to be found again after the last crash; and how often there was no answer. */
export interface Acknowledged {
  readonly receipts: string[];
  readonly steps: string[];
  readonly imports: string[];
  unanswered: number;
}

export interface Load {
  readonly origin: () => string;
  /** A delegate's token of each partner, and the vote that they are in. */
  readonly voters: readonly string[];
  readonly motionId: string;
  readonly options: readonly string[];
  /** Who writes steps, and who imports. */
  readonly secretariat: string;
  readonly officer: string;
  readonly random: () => number;
}

/** Rows of each imported file: a file of which only some are there was written by half. */
export const ROWS = 10;
/** Files become rarer, so that what they are compared with does not grow without end. */
const FILES_APART_MS = 400;
const BETWEEN_MS = 250;

/** Ballots, steps and files, one act after the other on each line, until it is stopped. Nothing is sent twice. */
export function keepBusy(load: Load): { readonly done: Acknowledged; stop(): Promise<void> } {
  const done: Acknowledged = { receipts: [], steps: [], imports: [], unanswered: 0 };
  let isOver = false;
  const line = async (act: (at: number) => Promise<void>): Promise<void> => {
    for (let at = 0; !isOver; at += 1) {
      await act(at).catch(() => { done.unanswered += 1; });
      await wait(load.random() * BETWEEN_MS);
    }
  };
  const lines = [
    ...Array.from({ length: 4 }, (_, of) => line((at) => castOne(load, done, load.voters[(at * 4 + of) % load.voters.length] ?? ''))),
    line((at) => addStep(load, done, at)),
    line(async (at) => { await importFile(load, done, at); await wait(done.imports.length * FILES_APART_MS); }),
  ];
  return { done, stop: async () => { isOver = true; await Promise.all(lines); } };
}

const CAST = 'mutation($input: CastBallotInput!) { castBallot(input: $input) { ... on BallotCast { ballot { receipt } } ... on Refused { code } } }';

async function castOne({ origin, motionId, options, random }: Load, done: Acknowledged, token: string): Promise<void> {
  const { key, options: ranked } = actOf(motionId, token, [...options].sort(() => random() - 0.5));
  const input = { motionId, idempotencyKey: key, choice: { kind: 'ranking', ranking: ranked.map((id) => [id]) } };
  const { data } = await postAs<CastAnswer>(origin(), token, { query: CAST, variables: { input }, signal: AbortSignal.timeout(30_000) });
  if (data?.castBallot?.ballot) done.receipts.push(data.castBallot.ballot.receipt);
  else throw new Error('no receipt');
}

async function addStep({ origin, secretariat }: Load, done: Acknowledged, at: number): Promise<void> {
  const { data } = await asker(origin(), secretariat).run<{ addStep: { id: string } }>(
    'mutation($input: AddStepInput!) { addStep(input: $input) { ... on Step { id } ... on Refused { code message } } }',
    { input: { titleEn: `Step ${at}`, titleEs: `Paso ${at}`, ownerWritten: 'All', allPartners: true } });
  if (!data?.addStep?.id) throw new Error('no step');
  done.steps.push(data.addStep.id);
}

async function importFile({ origin, officer }: Load, done: Acknowledged, at: number): Promise<void> {
  const who = asker(origin(), officer);
  const started = await start(who, await upload(who, at));
  const { grants } = await commit(who, started.id ?? '', false);
  if (grants !== ROWS) throw new Error('nothing was written');
  done.imports.push(started.id ?? '');
}

async function upload(who: Asker, at: number): Promise<string> {
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    id: randomUUID(), funder: 'Open Society Foundations', grantee: `Organisation ${at} ${row}`, granteeId: '', title: `Work ${at}`, description: `Legal defence, part ${row}`,
    amount: 1_000 + row, currency: 'USD', awardedOn: '2016-01-15', country: 'MX',
  }));
  const response = await who.fetch('/files', { method: 'POST', body: grantFile(rows), headers: { 'content-type': 'application/json', 'x-file-name': `file-${at}.json`, 'x-acuerdo-csrf': '1' } });
  return ((await response.json()) as { id: string }).id;
}
