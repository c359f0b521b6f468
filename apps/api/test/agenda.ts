import type { Answer, Asker } from './harness.ts';
import type { MeetingSeen } from './meeting.ts';
import type { Refusable } from './vote.ts';

/** Agendas as a client of the API sees them. */
export interface ItemSeen {
  id: string;
  title: { en: string; es: string };
  consent: boolean;
  pulled: { by: string; partner: { letter: string } } | null;
  papers: { id: string; kind: string; targetId: string; shortId: string | null; title: { en: string; es: string } }[];
  note: { text: string; language: string } | null;
  doneAt: string | null;
  version: number;
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

export type AgendaSeen = Refusable<{ id: string; items: ItemSeen[] }>;

const ITEM = 'id title { en es } owner minutes consent pulled { by partner { letter } at } papers { id kind targetId shortId title { en es } } note { text language } doneAt version viewerCan { action allowed reason }';

const AGENDA = `... on Agenda { id items { ${ITEM} } } ... on Refused { code message path }`;

export const itemsOf = async (asker: Asker, meeting: string): Promise<ItemSeen[]> =>
  (await asker.run<{ meeting: { agenda: { items: ItemSeen[] } } }>(`query($meeting: String!) { meeting(id: $meeting) { agenda { items { ${ITEM} } } } }`, { meeting })).data.meeting.agenda.items;

const SIGNATURES = {
  addAgendaItem: ['$meetingId: UUID!, $input: AgendaItemInput!', 'meetingId: $meetingId, input: $input'],
  changeAgendaItem: ['$id: UUID!, $input: AgendaItemInput!', 'id: $id, input: $input'],
  dropAgendaItem: ['$id: UUID!', 'id: $id'],
  orderAgenda: ['$meetingId: UUID!, $ids: [UUID!]!', 'meetingId: $meetingId, ids: $ids'],
  pullAgendaItem: ['$id: UUID!', 'id: $id'],
  putBackAgendaItem: ['$id: UUID!', 'id: $id'],
  noteAgendaItem: ['$input: NoteAgendaItemInput!', 'input: $input'],
  attachPaper: ['$input: AttachPaperInput!', 'input: $input'],
  detachPaper: ['$itemId: UUID!, $id: UUID!', 'itemId: $itemId, id: $id'],
} as const;

/** An act on an agenda: the agenda afterwards, or the refusal. */
export async function onAgenda(asker: Asker, act: keyof typeof SIGNATURES, variables: Record<string, unknown>): Promise<AgendaSeen> {
  const [takes, gives] = SIGNATURES[act];
  const answer: Answer<Record<string, AgendaSeen>> = await asker.run(`mutation(${takes}) { ${act}(${gives}) { ${AGENDA} } }`, variables);
  if (answer.errors) throw new Error(answer.text);
  return answer.data[act] as AgendaSeen;
}

type MeetingAct = 'beginMeeting' | 'planMeetingAgain';
const MEETING = '... on Meeting { id shortId version state begins beginsAt attendance { id name presence } notRepresented { shortName } counts { participants } } ... on Refused { code message path }';
export type HeldSeen = Refusable<MeetingSeen & { state: string; begins: string | null; beginsAt: string | null; attendance: { id: string; name: string; presence: string }[] }>;

export const plan = async (asker: Asker, input: object): Promise<HeldSeen> =>
  (await asker.run<{ planMeeting: HeldSeen }>(`mutation($input: MeetingInput!) { planMeeting(input: $input) { ${MEETING} } }`, { input })).data.planMeeting;

export const move = async (asker: Asker, act: MeetingAct, id: string): Promise<HeldSeen> =>
  (await asker.run<Record<MeetingAct, HeldSeen>>(`mutation($id: UUID!) { ${act}(id: $id) { ${MEETING} } }`, { id })).data[act];

export const mark = async (asker: Asker, input: object): Promise<HeldSeen> =>
  (await asker.run<{ markAttendance: HeldSeen }>(`mutation($input: MarkAttendanceInput!) { markAttendance(input: $input) { ${MEETING} } }`, { input })).data.markAttendance;
