import type { Bilingual } from './events.ts';
import { asJson, asJsonObject, type Payload } from './payload.ts';
import { textHashOf } from './motion-events.ts';

/** One version of the minutes of a meeting. */
export interface MinutesVersion {
  readonly minutesId: string;
  readonly meetingId: string;
  readonly version: number;
  readonly text: Bilingual;
}

/** The hash of minutes: of both languages together, so that neither can be changed alone. */
export const minutesHashOf = (text: Bilingual): string => textHashOf({ text });

/** A partner approved a version of minutes: the hash of the text is in the open, who signed for it only as a commitment. */
export function minutesApproved({ minutesId, meetingId, version, text, partnerId, by }: MinutesVersion & { readonly partnerId: string; readonly by: string }): Payload {
  return {
    kind: 'minutes.approved', subject: minutesId, secrets: { by: asJson(by) },
    facts: asJsonObject({ meeting: meetingId, version, textHash: minutesHashOf(text), partner: partnerId }),
  };
}

/** `approvals` are the entries of the approvals of this very text. */
export interface MinutesLocked extends MinutesVersion {
  readonly number: number;
  readonly title: Bilingual;
  readonly approvals: readonly string[];
}

/** Minutes that every partner approved: numbered without a gap, with the hash of the text that was approved, and the text itself as a commitment. */
export function minutesLocked({ minutesId, meetingId, number, version, text, title, approvals }: MinutesLocked): Payload {
  return {
    kind: 'minutes.locked', subject: minutesId, secrets: { text: asJson(text), title: asJson(title) },
    facts: asJsonObject({ meeting: meetingId, number, version, textHash: minutesHashOf(text), approvals }),
  };
}
