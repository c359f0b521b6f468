import type { Actor } from '@acuerdo/access';
import { say } from '@acuerdo/words';
import { adoptIn, changesOf, mayAdopt, mayPropose, mayWithdraw, type Waiting } from './amendments.rules.ts';

const base = { titleEn: 'Form', titleEs: 'Forma', textEn: 'It ends.\nIts host stays.', textEs: 'Termina.\nSu anfitriona sigue.' };
const proposed = { ...base, textEn: 'It ends in 2018.\nIts host stays.\nStaff are told.', textEs: 'Termina en 2018.\nSu anfitriona sigue.' };

test('a proposed wording is told change by change, in each of the texts', () => {
  expect(changesOf(base, proposed)).toEqual([
    { field: 'textEn', at: 0, removed: ['It ends.'], added: ['It ends in 2018.'] }, { field: 'textEn', at: 2, removed: [], added: ['Staff are told.'] },
    { field: 'textEs', at: 0, removed: ['Termina.'], added: ['Termina en 2018.'] },
  ]);
});

test('all changes come to the proposed wording, some of them to a wording between', () => {
  const changes = changesOf(base, proposed);
  expect(adoptIn(base, base, changes)).toEqual({ ok: true, texts: proposed });
  expect(adoptIn(base, base, changes.filter(({ field }) => field === 'textEs'))).toEqual({ ok: true, texts: { ...base, textEs: proposed.textEs } });
});

test('a change of a line that says something else by now is refused, with the line and the text named', () => {
  const refused = adoptIn({ ...base, textEs: 'Continúa.\nSu anfitriona sigue.' }, base, changesOf(base, proposed));
  if (refused.ok) throw new Error('adopted');
  expect(say('en', refused.reason)).toBe('Line 1 of the Spanish text says something else by now. Propose the change anew, to the text that stands.');
  expect(say('es', refused.reason)).toBe('La línea 1 del texto en español ya dice otra cosa. Proponga el cambio de nuevo, sobre el texto vigente.');
});

test('an amendment cannot leave a motion without a text', () => {
  const refused = adoptIn(base, base, changesOf(base, { ...base, titleEs: '' }));
  expect(refused).toMatchObject({ ok: false, reason: { key: 'api.amendments.nothingLeft' } });
});

const officer: Actor = { personId: 'o', partyId: 'ford', roles: ['officer'] };
const secretariat: Actor = { personId: 's', partyId: 'pool', roles: ['secretariat'] };
const waiting: Waiting = { motion: 'open', secrecy: 'hidden', withdrawnAt: null, states: ['proposed', 'proposed'], mine: true };
const why = (answer: ReturnType<typeof mayPropose>) => (answer.allowed ? null : answer.reason.key);

test.each<[string, Waiting, string | null, string | null]>([
  ['waits', waiting, null, null],
  ['waits with another of its changes adopted', { ...waiting, states: ['adopted', 'proposed'] }, null, 'api.amendments.partlySettled'],
  ['was settled', { ...waiting, states: ['adopted', 'declined'] }, 'api.amendments.settled', 'api.amendments.settled'],
  ['was withdrawn', { ...waiting, withdrawnAt: 'then' }, 'api.amendments.withdrawn', 'api.amendments.withdrawn'],
  ['is of a closed motion', { ...waiting, motion: 'closed' }, 'api.motions.closed', 'api.motions.closed'],
  ['is of a secret vote that is open', { ...waiting, secrecy: 'secret' }, 'api.amendments.secret', 'api.amendments.secret'],
  ['is of a secret vote that is not open yet', { ...waiting, secrecy: 'secret', motion: 'draft' }, null, null],
  ['is another\'s', { ...waiting, mine: false }, null, 'api.amendments.notYours'],
])('what may be done with an amendment that %s', (_, state, adopting, withdrawing) => {
  expect([why(mayAdopt(secretariat, state)), why(mayWithdraw(officer, state))]).toEqual([adopting, withdrawing]);
});

test('an officer proposes, the secretariat adopts', () => {
  expect([why(mayPropose(officer, 'open', 'hidden')), why(mayAdopt(officer, waiting)), why(mayPropose(secretariat, 'closed', 'open'))]).toEqual([null, 'access.role', 'api.motions.closed']);
});
