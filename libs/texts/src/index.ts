export { applyChanges, type Applied } from './apply.ts';
export { changesBetween, linesOf, type LineChange } from './lines.ts';
export { wordsBetween, type Stretch } from './words.ts';
