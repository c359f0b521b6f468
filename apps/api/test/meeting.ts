import type { Answer, Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

/** Meetings and statements as a client of the API sees them. */
export interface StatementSeen {
  id: string;
  level: string;
  standing: string;
  perspective: { name: string };
  restriction: { key: string; values: Record<string, string> } | null;
  content: { type: string; text: { en: string | null; es: string | null }; authors: { name: string }[]; passage: { text: string } | null; addedBy: string | null } | null;
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

export interface MeetingSeen {
  id: string;
  shortId: string;
  version: number;
  lockedAt: string | null;
  receipt: string | null;
  counts: { participants: number };
  represented: { shortName: string }[];
  notRepresented: { shortName: string }[];
  attendance: { name: string; presence: string }[];
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

export const STATEMENT = `
  fragment S on Statement {
    id level standing restriction perspective { id name partner { id shortName letter hue } } viewerCan { action allowed reason }
    content { type text { en es } rationale { en es } authors { name personId } unit { id name shortName } leadsTo addedBy addedAt passage { id text heading page sourceShortId sourceTitle sourceAuthor } } }`;

export const MEETING = `
  fragment M on Meeting {
    id shortId kind title { en es } subject { en es } held { written from to inferred } timeZone place version lockedAt receipt enteredBy
    counts { participants inPerson remote absent } represented { id shortName } notRepresented { id shortName } attendance { id name role presence meetingRole partner { id } }
    viewerCan { action allowed reason } }`;

const REFUSED = '... on Refused { code message path }';

export const said = (asker: Asker, meeting = 'MTG-1', first = 100, after: string | null = null): Promise<Answer<{ statements: { nodes: StatementSeen[]; next: string | null; total: number; closed: number } }>> =>
  asker.run(`query($meeting: String!, $first: Int!, $after: String) { statements(meeting: $meeting, first: $first, after: $after) { nodes { ...S } next total closed } } ${STATEMENT}`, { meeting, first, after });

export const statementsOf = async (asker: Asker, meeting?: string): Promise<StatementSeen[]> => (await said(asker, meeting)).data.statements.nodes;

export const meetingSeen = async (asker: Asker, id = 'MTG-1'): Promise<MeetingSeen> =>
  (await asker.run<{ meeting: MeetingSeen }>(`query($id: String!) { meeting(id: $id) { ...M } } ${MEETING}`, { id })).data.meeting;

type Act = 'releaseStatement' | 'withholdStatement' | 'removeStatement';

/** One of the three acts on a statement: its standing afterwards, or the refusal. */
export const act = async (asker: Asker, which: Act, id: string): Promise<Refusable<{ standing?: string; id?: string }>> =>
  (await asker.run<Record<Act, Refusable<{ standing?: string; id?: string }>>>(
    `mutation($id: UUID!) { ${which}(id: $id) { ${which === 'removeStatement' ? '... on StatementRemoved { id }' : '... on Statement { standing }'} ${REFUSED} } }`, { id })).data[which];

export const add = (asker: Asker, input: Record<string, unknown>): Promise<Answer<{ addStatement: Refusable<StatementSeen> }>> =>
  asker.run(`mutation($input: AddStatementInput!) { addStatement(input: $input) { ...S ${REFUSED} } } ${STATEMENT}`, { input });

export const enter = (asker: Asker, input: object): Promise<Answer<{ enterMeeting: Refusable<MeetingSeen> }>> =>
  asker.run(`mutation($input: MeetingInput!) { enterMeeting(input: $input) { ...M ${REFUSED} } } ${MEETING}`, { input });

export const change = (asker: Asker, { id, version }: { id: string; version: number }, input: object): Promise<Answer<{ changeMeeting: Refusable<MeetingSeen> }>> =>
  asker.run(`mutation($id: UUID!, $version: Int!, $input: MeetingInput!) { changeMeeting(id: $id, version: $version, input: $input) { ...M ${REFUSED} } } ${MEETING}`, { id, version, input });

export const lock = (asker: Asker, id: string): Promise<Answer<{ lockMeeting: Refusable<MeetingSeen> }>> =>
  asker.run(`mutation($id: UUID!) { lockMeeting(id: $id) { ...M ${REFUSED} } } ${MEETING}`, { id });

export const takeOut = (asker: Asker, id: string): Promise<Answer<{ removeMeeting: Refusable<{ id: string }> }>> =>
  asker.run(`mutation($id: UUID!) { removeMeeting(id: $id) { ... on MeetingRemoved { id } ${REFUSED} } }`, { id });

/** A meeting of invented people, of all partners but the last. */
export async function steering(asker: Asker, more: Record<string, unknown> = {}): Promise<Record<string, unknown> & { attendance: Record<string, unknown>[] }> {
  const { data } = await asker.run<{ workspace: { partners: { id: string }[] } }>('{ workspace { partners { id } } }');
  const attendance = data.workspace.partners.slice(0, -1).map(({ id }, at) => (
    { name: `Participante ${at + 1}`, role: 'Delegate', presence: at === 0 ? 'in-person' : 'remote', meetingRole: at === 0 ? 'moderator' : 'participant', partnerId: id }));
  return { kind: 'steering', titleEn: 'Meeting of the partners', titleEs: 'Reunión de los socios', heldWritten: '12 January 2017', timeZone: 'America/Mexico_City', place: 'Oaxaca', attendance, ...more };
}
