import fc from 'fast-check';
import { emphasis, note, paragraphsOf, strong, type Block, type Document } from './document.ts';
import { faultsOf } from './faults.ts';
import { toMarkdown } from './markdown.ts';

const document = (blocks: readonly Block[], rest: Partial<Document> = {}): Document =>
  ({ title: 'Decision', above: 'CAMMINA', language: 'en', foot: 'DEC-9', blocks, annexes: [], ...rest });
const heading = (level: 2 | 3 | 4, text = 'Why'): Block => ({ is: 'heading', level, text });
const written = (blocks: readonly Block[]) => toMarkdown(document(blocks)).split('\n\n').slice(2, -2).join('\n\n');

it('writes every kind of block as Markdown, the notes of all parts together at the end', () => {
  expect(toMarkdown(document([
    heading(2), { is: 'paragraph', text: ['We ', strong('agree '), 'on ', emphasis('this'), note('By all.'), '.'] }, { is: 'quote', text: 'so it is', source: 'minutes' },
    { is: 'list', ordered: true, points: ['one', 'two'] }, { is: 'facts', facts: [{ name: 'Owner', value: 'IMI' }] },
    { is: 'table', caption: 'Moves', head: ['Unit', 'Sum'], rows: [['IMI', '10']], numbers: [1] },
  ], { annexes: [{ title: 'Annex A', blocks: [{ is: 'paragraph', text: ['More', note('By few.')] }] }] }))).toBe(`# Decision

CAMMINA

## Why

We **agree** on *this*[^1].

> so it is
>
> — minutes

1. one
2. two

- **Owner**: IMI

**Moves**

| Unit | Sum |
| --- | ---: |
| IMI | 10 |

## Annex A

More[^2]

## Notes

[^1]: By all.

[^2]: By few.

---

DEC-9
`);
});

it.each([
  ['*bold* and _so_', '\\*bold\\* and \\_so\\_'], ['# no heading', '\\# no heading'], ['1. no list', '1\\. no list'], ['- no list', '\\- no list'],
  ['a | b', 'a \\| b'], ['<script>', '\\<script\\>'], ['[a](b)', '\\[a\\](b)'], ['two\nlines', 'two lines'], ['1.5 times', '1.5 times'], ['## none', '\\## none'], ['---', '\\---'],
])('reads nothing that somebody wrote as a mark: %j', (said, markdown) => {
  expect(written([{ is: 'paragraph', text: said }])).toBe(markdown);
});

it('keeps what somebody wrote, to the letter', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }).filter((said) => said.trim() === said && said !== '' && !/\s/.test(said)), (said) => {
    expect(written([{ is: 'paragraph', text: ['x', said] }]).replaceAll(/\\(.)/g, '$1')).toBe(`x${said}`);
  }));
});

it('parts a written text into its paragraphs', () => {
  expect(paragraphsOf('one\n\n two \r\nthree\n', 'es').map((block) => ('text' in block ? block.text : null))).toEqual(['one', 'two', 'three']);
});

it.each<[string, Document, string]>([
  ['no title', document([], { title: ' ' }), 'the document has no title'],
  ['no foot', document([], { foot: '' }), 'the foot of the page is empty'],
  ['a level that is skipped', document([heading(2), heading(4, 'Who')]), 'the heading "Who" of level 4 has none of level 3 above it'],
  ['a level that is skipped at the beginning', document([heading(3)]), 'the heading "Why" of level 3 has none of level 2 above it'],
  ['a heading in an annex as high as its title', document([], { annexes: [{ title: 'A', blocks: [heading(2)] }] }), 'the heading "Why" of level 2 has none of level 1 above it'],
  ['a column without a head', document([{ is: 'table', caption: 'T', head: ['a', ''], rows: [] }]), 'a column of the table "T" has no head'],
  ['a row too short', document([{ is: 'table', caption: 'T', head: ['a', 'b'], rows: [['1', '2'], ['3']] }]), 'row 2 of the table "T" has 1 cells under 2 heads'],
  ['an empty list', document([{ is: 'list', ordered: false, points: [] }]), 'a list has no points'],
])('finds %s', (_, faulty, fault) => {
  expect(faultsOf(faulty)).toEqual([fault]);
});

it('finds nothing where headings go down step by step and up at once', () => {
  expect(faultsOf(document([heading(2), heading(3), heading(4), heading(2), heading(3)]))).toEqual([]);
});
