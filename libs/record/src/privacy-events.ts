import { asJson, type Payload } from './payload.ts';

export interface PrivacyNoticePublished {
  readonly noticeId: string;
  /** From 1. */
  readonly version: number;
  /** Its parts in both languages; they may name whom to write to, so that the record only commits to them. */
  readonly parts: object;
}

export function privacyNoticePublished({ noticeId, version, parts }: PrivacyNoticePublished): Payload {
  return { kind: 'privacy.published', subject: noticeId, facts: { version }, secrets: { parts: asJson(parts) } };
}
