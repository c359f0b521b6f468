import { faultsOf, linesIn, plainLine, readWritten } from '@acuerdo/documents';
import fc from 'fast-check';
import { draftMinutes } from './drafting.rules.ts';
import type { ItemTold, MinutesRecord, StatementTold } from './minutes-record.queries.ts';

const both = (en: string, es = en) => ({ en, es });
const meeting: MinutesRecord['meeting'] = {
  shortId: 'MTG-2', kind: 'steering', title: both('Meeting', 'Reunión'), subject: null, held: { written: '2 March 2017', from: '2017-03-02', to: '2017-03-02', inferred: false }, begins: null, timeZone: null, place: null,
  parts: [], attendance: [], counts: { participants: 0, inPerson: 0, remote: 0, absent: 0, expected: 0 }, represented: [], notRepresented: [],
};
const item: ItemTold = { title: both('Form', 'Forma'), owner: null, consent: false, pulled: null, note: null, done: true, motions: [], decisions: [], steps: [], questions: [] };
const record = (more: Partial<MinutesRecord> = {}): MinutesRecord => ({ meeting, items: [], overlaps: [], statements: [], questions: [], steps: [], ...more });
const said: StatementTold = { level: 'micro', type: 'need', text: { en: null, es: 'Falta una fecha.' }, rationale: null, of: 'Avina', authors: [], released: false, quote: null };

test('a date is said in the words of the language; a vague one stays as it was written', () => {
  expect(draftMinutes(record(), 'es').split('\n')[0]).toBe('Reunión de los socios, 2 de marzo de 2017.');
  const vague = record({ meeting: { ...meeting, held: { written: 'spring 2017', from: '2017-03-01', to: '2017-05-31', inferred: false } } });
  expect(draftMinutes(vague, 'es').split('\n')[0]).toBe('Reunión de los socios, spring 2017.');
});

test('of a circular nobody is called missing', () => {
  expect(draftMinutes(record({ meeting: { ...meeting, kind: 'circular' } }), 'en')).toBe('Resolution by circular, without a meeting, March 2, 2017.');
});

test('a note of several paragraphs stays several, and one in the other language says in which it was noted', () => {
  const noted = record({ items: [{ ...item, note: { text: 'Uno.\n\nDos.', language: 'es' } }] });
  expect(draftMinutes(noted, 'es').split('\n').slice(-2)).toEqual(['Uno.', 'Dos.']);
  expect(draftMinutes(noted, 'en').split('\n').slice(-2)).toEqual(['Noted in Spanish: Uno.', 'Noted in Spanish: Dos.']);
});

test.each<[string, Partial<ItemTold>, string[]]>([
  ['passes on the consent agenda', { consent: true, done: false }, ['On the consent agenda; it passed without being talked about.']],
  ['was pulled from it', { consent: true, pulled: 'Avina' }, ['Pulled from the consent agenda by Avina.']],
  ['was not come to', { done: false }, ['It was not talked about.']],
  ['has a vote that waits on boards', { motions: [{
    shortId: 'MOT-4', title: both('Form'), state: 'closed', statusQuo: 'b', options: { a: both('A network'), b: both('As it is') }, result: 'provisional',
    count: { outcome: 'chosen', winners: ['a'], turnout: { entitled: 4, recused: 1, eligible: 3, tookPart: 2, abstained: 1, blank: 0, absent: 1 } } as never,
  }] }, ['- MOT-4, Form: 2 of 3 voted, 1 of them without a preference. A network is chosen, in place of As it is. 1 stepped out because of a conflict of interest. The result waits on boards of partners.']],
])('an item that %s', (_, more, lines) => {
  expect(draftMinutes(record({ items: [{ ...item, ...more }] }), 'en').split('\n').slice(-lines.length)).toEqual(lines);
});

test('a statement stands under its level with whose view it is, in the language that it has, and says that it was released', () => {
  expect(draftMinutes(record({ statements: [said, { ...said, released: true, authors: ['Ana'], quote: { text: 'as it was', author: 'OSF/IMI' } }] }), 'en').split('\n').slice(-5)).toEqual([
    '## What was said', '### Micro level', 'Falta una fecha. (Avina)', 'Falta una fecha. (Avina; said by Ana; released by it)', '> “as it was” (OSF/IMI)',
  ]);
});

test('whatever somebody wrote, each line says something, and the text can be set', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() !== '');
  fc.assert(fc.property(text, text, (note, name) => {
    const attendance = [{ id: 'a', name, role: name, presence: 'remote', meetingRole: 'participant', partner: null, unit: null, personId: null }];
    const drafted = draftMinutes(record({ meeting: { ...meeting, attendance }, items: [{ ...item, note: { text: note, language: 'en' } }] }), 'en');
    expect(drafted.split('\n')).toEqual(linesIn(drafted));
    const blocks = readWritten(linesIn(drafted).filter((line) => plainLine(line) !== '').filter((line) => !/^#{2,3} /.test(line) || line.startsWith('## Agenda') || line.startsWith('### 1. Form')).join('\n'));
    expect(faultsOf({ title: 'Minutes', above: '', language: 'en', foot: 'MTG-2', annexes: [], blocks })).toEqual([]);
  }));
});
