export type {
  Finding, GrantFile, GrantFormat, GrantRow, IdConflict, Message, MessageValue, Organisation, Place, Programme, Recipient, Severity,
} from './types.ts';
export type { Cell, Line, Sheet, Table } from './cells.ts';
export { plainWords } from './cells.ts';
export { CURRENCIES } from './codelists.ts';
export { countryCodeOf } from './country-names.ts';
export { type CheckOptions } from './check-row.ts';
export { readGrants, type ReadOptions } from './read-grants.ts';
export { MEANINGS, type ColumnMap, type Meaning } from './columns.ts';
export { readDocument, type Passage, type PassageKind, type ReadDocument } from './read-document.ts';
export { readTable, type TableOptions } from './read-table.ts';
export { kindOfFile, openTable, type FileKind, type OpenedTable } from './open-table.ts';
export { matchColumns, type Confidence, type ProposedColumn } from './match-columns.ts';
export { COLUMNS_THAT_MATTER, REQUIRED_TERMS, TERMS, type Term } from './terms.ts';
export {
  mustAsk, surveyTable, together, type DaySurvey, type Evidence, type MarkSurvey, type Survey, type SurveyedColumn, type SurveyedTable,
} from './survey.ts';
export { amountReadings, readAmount, type AmountRead, type AmountReadings, type DecimalMark } from './written-amount.ts';
export { decideMapping, remember, type Mapping, type MappingDecision, type Wish } from './mapping.ts';
export { showTable, type ShownColumn, type ShownEvidence, type ShownSurvey, type ShownTable } from './show-table.ts';
export { pickRows, readSheet, type Column, type SheetRead } from './read-sheet.ts';
export { type SheetOptions, type WrittenRow } from './sheet-row.ts';
export { type ThemeWords } from './written-theme.ts';
export { csvAsItStands, parseCsv, writeCsv } from './csv.ts';
export { decode } from './decode.ts';
export { pickedTable, type PickedTable } from './picked-table.ts';
