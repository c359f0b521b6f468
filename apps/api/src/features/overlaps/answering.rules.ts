import type { Message } from '@acuerdo/words';
import type { AnswerForm } from './answering.inputs.ts';

/** An answer as the statement gives it: its form, and the names of whom the form names. */
export interface SaidRow {
  readonly id: string;
  readonly answer: string;
  readonly form: AnswerForm;
  readonly lead: string | null;
  readonly to: string | null;
  readonly grant: string | null;
  readonly speaker: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly undone: boolean;
  readonly together: number;
}

const SAYS: Readonly<Record<string, (row: SaidRow) => Message['values']>> = {
  explain: ({ form }) => ({ because: { key: `api.overlaps.because.${form.because}` } }),
  coordinate: ({ lead, speaker, form }) => ({ lead: lead ?? '?', speaker: speaker ?? '?', report: report(form) }),
  adjust: ({ grant, form }) => ({ grant: grant ?? UNSHARED, what: { key: `api.overlaps.adjusted.${form.what}` } }),
  move: ({ grant, to }) => ({ grant: grant ?? UNSHARED, to: to ?? '?' }),
  hold: ({ form }) => ({ until: form.until ?? '?' }),
};

const UNSHARED: Message = { key: 'api.overlaps.unshared' };

function report({ oneReport, reportOn }: AnswerForm): Message {
  if (!oneReport) return { key: 'api.overlaps.report.each' };
  return reportOn ? { key: 'api.overlaps.report.on', values: { date: reportOn } } : { key: 'api.overlaps.report.one' };
}

/** What an answer says besides its reason; null where it says no more. Answers given before there were forms have none. */
export function saysOf(row: SaidRow): Message | null {
  const values = Object.keys(row.form).length > 0 ? SAYS[row.answer]?.(row) : undefined;
  return values ? { key: `api.overlaps.says.${row.answer}`, values } : null;
}

/** What of an overlap decides whether a form fits it. */
export interface Fitted {
  readonly partyIds: readonly string[];
  readonly grantIds: readonly string[];
}

interface People {
  readonly speakers: readonly { readonly id: string; readonly partyId: string }[];
  readonly targets: readonly { readonly id: string }[];
}

/** What of a form does not fit an overlap: the field, and why. */
export function misfitOf(form: AnswerForm, { partyIds, grantIds }: Fitted, { speakers, targets }: People): { path: string[]; reason: Message } | null {
  const no = (field: string, key: string) => ({ path: ['form', field], reason: { key: `api.overlaps.${key}` } });
  const speaker = speakers.find(({ id }) => id === form.speakerId);
  if (form.leadPartyId !== undefined && !partyIds.includes(form.leadPartyId)) return no('leadPartyId', 'noLead');
  if (form.speakerId !== undefined && !(speaker && partyIds.includes(speaker.partyId))) return no('speakerId', 'noSpeaker');
  if (form.grantId !== undefined && !grantIds.includes(form.grantId)) return no('grantId', 'noGrant');
  if (form.toPartyId !== undefined && !targets.some(({ id }) => id === form.toPartyId)) return no('toPartyId', 'noTarget');
  return null;
}
