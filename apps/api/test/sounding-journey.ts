import { setTimeout } from 'node:timers/promises';
import { commit, start } from './grant-journey.ts';
import type { Api, Asker } from './harness.ts';
import { grantFile, type FileRow } from './two-worlds/grant-file.ts';

export interface NoteSeen {
  id: string;
  words: { en: string; es: string };
  answer: string;
  grants: { id: string; title: string; grantee: { name: string } }[];
}

export interface RevealedSeen {
  id: string;
  entered: boolean;
  own: { partner: string; title: string; amount: { amount: string } };
  other: { partner: string; officer: string; grantee: string; title: string; stage: string; amount: { amount: string }; startsOn: string };
  settlements: { answer: string; by: string }[];
}

export interface Said {
  id?: string;
  state?: string;
  code?: string;
  message?: string;
  path?: string[];
}

const REFUSED = '... on Refused { code message path }';
const SIDE = 'partner officer grantee title stage amount { amount currency } startsOn endsOn periodWritten';
const REVEALED = `id entered own { ${SIDE} } other { ${SIDE} } settlements { answer reason by }`;
const NOTE = 'id words { en es } lastDay answer grantId grants { id title grantee { name } }';

/** Until nothing waits to be compared: the matches are found aside. */
export async function compared(api: Pick<Api, 'sql'>): Promise<void> {
  while ((await api.sql('select 1 from sounding_check limit 1')).length > 0) await setTimeout(50);
}

export interface Sounding {
  readonly grantId: string;
  readonly readers: readonly string[];
  readonly open?: boolean;
  readonly themeId?: string | null;
}

export async function sound(api: Pick<Api, 'sql'>, who: Asker, { grantId, readers, open = false, themeId = null }: Sounding): Promise<Said> {
  const answer = await who.run<{ sound: Said }>(`mutation ($input: SoundInput!) { sound(input: $input) { ... on Sounding { id state } ${REFUSED} } }`, {
    input: { grantId, readers, open, themeId, reason: 'We may be two at the same table.' },
  });
  if (answer.errors) throw new Error(answer.text);
  await compared(api);
  return answer.data.sound;
}

const act = (name: string) => async (who: Asker, id: string): Promise<Said> =>
  (await who.run<Record<string, Said>>(`mutation ($id: UUID!) { ${name}(id: $id) { ... on Sounding { id state } ${REFUSED} } }`, { id })).data[name] ?? {};
export const withdraw = act('withdrawSounding');
export const open = act('openSounding');

export async function answerNote(who: Asker, input: { id: string; answer: string; grantId?: string | undefined }) {
  const answer = await who.run<{ answerSoundingNote: { note?: NoteSeen | null; revealed?: RevealedSeen | null; code?: string } }>(
    `mutation ($input: AnswerNoteInput!) { answerSoundingNote(input: $input) { ... on NoteAnswered { note { ${NOTE} } revealed { ${REVEALED} } } ${REFUSED} } }`, { input });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.answerSoundingNote;
}

export const notes = async (who: Asker) =>
  (await who.run<{ soundingNotes: { nodes: NoteSeen[] } }>(`{ soundingNotes(first: 50) { nodes { ${NOTE} } next } }`)).data.soundingNotes.nodes;

export const revealed = async (who: Asker) =>
  (await who.run<{ revealedSoundings: { nodes: RevealedSeen[] } }>(`{ revealedSoundings(first: 50) { nodes { ${REVEALED} } next } }`)).data.revealedSoundings.nodes;

export const settle = async (who: Asker, id: string, answer: string) => (await who.run<{ settleSounding: RevealedSeen & Said }>(
  `mutation ($id: UUID!, $answer: String!) { settleSounding(id: $id, answer: $answer, reason: "One report for both.") { ... on RevealedSounding { ${REVEALED} } ${REFUSED} } }`, { id, answer })).data.settleSounding;

const EVERYTHING = `{
  soundings(first: 50) { nodes { id state reason openedAt lastDay readers { name } grant { id } } next } soundingNotes(first: 50) { nodes { id } next }
  revealedSoundings(first: 50) { nodes { id } next } activity(first: 100) { nodes { kind sentence at } next } overlaps(first: 100) { total nodes { id state } }
  grants(first: 100) { total nodes { id version } } recordStatus { entries waiting lastHead } }`;

/** What somebody is shown of soundings, and everything else that could tell of one, to the byte. */
export async function everythingOf(who: Asker): Promise<string> {
  const answer = await who.run(EVERYTHING);
  if (answer.errors) throw new Error(answer.text);
  return answer.text;
}

/** Brings rows in and keeps them for oneself. Gives the ids of the grants. */
export async function keepUnshared(api: Api, who: Asker, rows: readonly FileRow[]): Promise<string[]> {
  const { id = '' } = await start(who, await api.upload(who, 'own.json', grantFile(rows)));
  const written = await commit(who, id, false);
  if (written.code) throw new Error(written.message);
  await compared(api);
  return (await api.sql<{ id: string }>('select id from "grant" where import_id = $1 order by source_row', [id])).map((grant) => grant.id);
}
