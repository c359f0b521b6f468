export {
  emphasis, note, NOTES, notesOf, paragraphsOf, runsOf, strong,
  type Annex, type Block, type Document, type Fact, type Language, type Run, type Table, type Text,
} from './document.ts';
export { faultsOf } from './faults.ts';
export { toMarkdown } from './markdown.ts';
export { linesIn, markIn, plainLine, readWritten } from './written.ts';
