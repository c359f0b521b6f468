import type { Actor } from '@acuerdo/access';
import { mayHandOn, mayRemoveNote, mayShareNote, mayTake, type Holder, type NoteFacts } from './contact.rules.ts';

const ford: Actor = { personId: 'f', partyId: 'ford', roles: ['officer'] };
const osf: Actor = { personId: 'o', partyId: 'osf', roles: ['officer'] };
const delegate: Actor = { personId: 'f', partyId: 'ford', roles: ['delegate'] };
const holder: Holder = { personId: 'm', name: 'María', partyId: 'ford' };
const note: NoteFacts = { ownerId: 'ford', shared: false, protection: 'partners' };
const reason = (answer: { allowed: boolean; reason?: { key: string } }) => (answer.allowed ? 'yes' : answer.reason?.key);

test.each([
  ['whoever comes first speaks with a grantee', mayTake(osf, null), 'yes'],
  ['what somebody speaks for is not taken from them', mayTake(osf, holder), 'api.contacts.speaks'],
  ['not even by a colleague: it is handed on', mayTake(ford, holder), 'api.contacts.speaks'],
  ['a delegate does not speak with grantees', mayTake(delegate, null), 'access.role'],
  ['the party whose person it is hands it on', mayHandOn(ford, holder), 'yes'],
  ['another party asks for it', mayHandOn(osf, holder), 'access.owner'],
  ['what nobody has is not handed on', mayHandOn(ford, null), 'api.contacts.nobody'],
  ['its own party shares a note', mayShareNote(ford, note), 'yes'],
  ['nobody else shares it', mayShareNote(osf, note), 'access.owner'],
  ['of what is protected nothing is shared', mayShareNote(ford, { ...note, protection: 'protected' }), 'api.grants.protectedFirst'],
  ['and what was shared before may be taken back', mayShareNote(ford, { ...note, shared: true, protection: 'protected' }), 'yes'],
  ['its own party removes a note, shared or not', mayRemoveNote(ford, { ...note, shared: true }), 'yes'],
  ['nobody else removes it', mayRemoveNote(osf, { ...note, shared: true }), 'access.owner'],
])('%s', (_, answer, expected) => {
  expect(reason(answer)).toBe(expected);
});
