import type { Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

/** Minutes as a client of the API sees them. */
export interface MinutesSeen {
  id: string;
  shortId: string | null;
  state: string;
  version: number;
  text: { en: string; es: string };
  hash: string;
  versions: { version: number; origin: string }[];
  approvals: { partner: { letter: string }; version: number; stands: boolean; receipt: string }[];
  awaited: { letter: string }[];
  corrections: { id: string; number: number; place: string; words: string; answer: { taken: boolean; words: string } | null }[];
  leftOut: number;
  receipt: string | null;
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

const MINUTES = `id shortId state version text { en es } hash versions { version origin by at } approvals { partner { letter } by version stands receipt } awaited { letter }
  corrections { id number place words language answer { taken words } } leftOut receipt viewerCan { action allowed reason }`;

export const minutesOf = async (asker: Asker, meeting: string): Promise<MinutesSeen | null> =>
  (await asker.run<{ meeting: { minutes: MinutesSeen | null } }>(`query($meeting: String!) { meeting(id: $meeting) { minutes { ${MINUTES} } } }`, { meeting })).data.meeting.minutes;

const SIGNATURES = {
  draftMinutes: ['$meetingId: UUID!', 'meetingId: $meetingId'],
  writeMinutes: ['$input: WriteMinutesInput!', 'input: $input'],
  circulateMinutes: ['$id: UUID!', 'id: $id'],
  approveMinutes: ['$id: UUID!, $version: Int!', 'id: $id, version: $version'],
  askCorrection: ['$input: AskCorrectionInput!', 'input: $input'],
  answerCorrection: ['$input: AnswerCorrectionInput!', 'input: $input'],
  lockMinutes: ['$id: UUID!', 'id: $id'],
} as const;

/** An act on minutes: the minutes afterwards, or the refusal. */
export async function onMinutes(asker: Asker, act: keyof typeof SIGNATURES, variables: Record<string, unknown>): Promise<Refusable<MinutesSeen>> {
  const [takes, gives] = SIGNATURES[act];
  const answer = await asker.run<Record<string, Refusable<MinutesSeen>>>(`mutation(${takes}) { ${act}(${gives}) { ... on Minutes { ${MINUTES} } ... on Refused { code message path } } }`, variables);
  if (answer.errors) throw new Error(answer.text);
  return answer.data[act] as Refusable<MinutesSeen>;
}
