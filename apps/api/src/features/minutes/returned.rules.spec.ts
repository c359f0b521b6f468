import { linesIn, plainLine } from '@acuerdo/documents';
import { applyChanges } from '@acuerdo/texts';
import fc from 'fast-check';
import { changesIn } from './returned.rules.ts';

const SENT = ['Review of March 2.^[In person: Ana.]', '## Agenda', '### 1. Form', 'They talked.', '- MOT-1: chosen.', '> “as written”'].join('\n');
const around = (lines: readonly string[]) => ['CAMMINA · Minutes', 'Meeting', ...lines, 'Approved by', 'OSF'];
const plain = (text: string) => linesIn(text).map(plainLine);
const returned = (came: readonly string[], sent = SENT) => changesIn({ sent, sentLines: around(plain(sent)), cameLines: around(came) });

test('a file that comes back as it was sent changes nothing', () => {
  expect(returned(plain(SENT))).toEqual([]);
});

test('a line that was written otherwise keeps its mark and its note', () => {
  const came = plain(SENT).map((line) => line.replace('Review', 'Meeting').replace('Agenda', 'Points').replace('They talked.', 'They agreed.'));
  expect(returned(came)).toEqual([
    { at: 0, removed: ['Review of March 2.^[In person: Ana.]', '## Agenda'], added: ['Meeting of March 2.^[In person: Ana.]', '## Points'] },
    { at: 3, removed: ['They talked.'], added: ['They agreed.'] },
  ]);
});

test('what is changed around the text is no change of the text', () => {
  expect(changesIn({ sent: SENT, sentLines: around(plain(SENT)), cameLines: ['Another title', ...around(plain(SENT)).slice(1), 'Signed'] })).toEqual([]);
});

test('all changes of a file together give the text that came back, whatever was written into it', () => {
  const line = fc.stringMatching(/^[a-zé.]{1,8}( [a-z]{1,6})?$/);
  fc.assert(fc.property(fc.uniqueArray(line, { minLength: 2, maxLength: 8 }), fc.array(line, { maxLength: 8 }), (sent, inner) => {
    const came = [sent[0]!, ...inner, sent.at(-1)!];
    const text = sent.join('\n');
    const made = applyChanges(text, text, returned(came, text));
    expect(made).toEqual({ ok: true, text: came.join('\n') });
  }));
});
