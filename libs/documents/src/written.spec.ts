import fc from 'fast-check';
import { faultsOf, linesIn, plainLine, readWritten, toMarkdown } from './index.ts';

const WRITTEN = [
  'Review of 8 September 2014.^[In person: Chris Stone.] It was moderated.', '', '## What was said', '### Macro level', 'Three prongs.', '- Better policy', '- A strong field', '> “the right goals”', '- After the quote',
].join('\n');

test('each line is a block, its mark says of which kind, and neighbouring points are one list', () => {
  expect(readWritten(WRITTEN)).toEqual([
    { is: 'paragraph', text: ['Review of 8 September 2014.', { note: 'In person: Chris Stone.' }, ' It was moderated.'] },
    { is: 'heading', level: 2, text: 'What was said' }, { is: 'heading', level: 3, text: 'Macro level' },
    { is: 'paragraph', text: 'Three prongs.' }, { is: 'list', ordered: false, points: ['Better policy', 'A strong field'] },
    { is: 'quote', text: '“the right goals”' }, { is: 'list', ordered: false, points: ['After the quote'] },
  ]);
});

test('a line reads without its mark and its notes', () => {
  expect(linesIn(WRITTEN).map(plainLine).slice(0, 3)).toEqual(['Review of 8 September 2014. It was moderated.', 'What was said', 'Macro level']);
});

test('whatever is written becomes a document that can be set', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })).map((lines) => lines.join('\n')), (written) => {
    const blocks = readWritten(written).filter(({ is }) => is !== 'heading');
    const document = { title: 'Minutes', above: 'CAMMINA', language: 'en' as const, foot: 'ACT-1', blocks, annexes: [] };
    expect(faultsOf(document)).toEqual([]);
    expect(toMarkdown(document)).toContain('ACT-1');
  }));
});
