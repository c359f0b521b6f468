export type {
  Finding, GrantFile, GrantFormat, GrantRow, IdConflict, Message, Organisation, Place, Programme, Recipient, Severity,
} from './types.ts';
