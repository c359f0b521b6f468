export type {
  Finding, GrantFile, GrantFormat, GrantRow, IdConflict, Message, Organisation, Place, Programme, Recipient, Severity,
} from './types.ts';
export { countryCodeOf } from './country-names.ts';
export { type CheckOptions } from './check-row.ts';
export { readGrants, type ReadOptions } from './read-grants.ts';
export { MEANINGS, type ColumnMap, type Meaning } from './columns.ts';
export { readDocument, type Passage, type PassageKind, type ReadDocument } from './read-document.ts';
export { readTable, type TableOptions } from './read-table.ts';
