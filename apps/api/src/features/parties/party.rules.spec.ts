import { alike, assignParties, namesProtected, type KeyedMention, type KnownParty } from './party.rules.ts';

const mention = (name: string, identifier = '', anonymous = false): KeyedMention => ({ name, identifier, anonymous, key: name.toLowerCase() });
const party = (id: string, name: string, ...identifiers: string[]): KnownParty => ({ id, keys: [name.toLowerCase()], identifiers, own: true, protected: false });

function assign(mentions: KeyedMention[], known: KnownParty[] = []) {
  let made = 0;
  return assignParties(mentions, known, () => `new-${(made += 1)}`);
}

test('an identifier finds its party under a name alike, and the new way of writing it is kept', () => {
  const found = assign([mention('The Refuge Action Trust', 'GB-CHC-1')], [party('a', 'Refuge Action', 'GB-CHC-1')]);
  expect(found).toMatchObject({ partyIds: ['a'], parties: [], names: [{ partyId: 'a', text: 'The Refuge Action Trust' }], registrations: [] });
});

test('one identifier on bodies with unlike names merges nothing', () => {
  const found = assign([mention('Northern Dance', 'GB-CHC-1')], [party('a', 'Refuge Action', 'GB-CHC-1')]);
  expect(found.partyIds).toEqual(['new-1']);
  expect(found.registrations).toEqual([{ partyId: 'new-1', text: 'GB-CHC-1' }]);
});

test('the same name is the same party, unless another number of the same register says otherwise', () => {
  const known = [party('a', 'Casa Abierta', 'MX-RFC-AAA010101AAA')];
  expect(assign([mention('Casa Abierta')], known).partyIds).toEqual(['a']);
  expect(assign([mention('Casa Abierta', 'US-EIN-1')], known).partyIds).toEqual(['a']);
  expect(assign([mention('Casa Abierta', 'MX-RFC-BBB010101BBB')], known).partyIds).toEqual(['new-1']);
});

test('within one file two rows name one new party, by number or by name', () => {
  const found = assign([mention('Casa Abierta', 'MX-RFC-1'), mention('Casa Abierta AC', 'MX-RFC-1'), mention('casa abierta')]);
  expect(found.partyIds).toEqual(['new-1', 'new-1', 'new-1']);
  expect(found.parties).toEqual([{ id: 'new-1', name: 'Casa Abierta' }]);
  expect(found.names.map(({ text }) => text)).toEqual(['Casa Abierta', 'Casa Abierta AC']);
});

test('persons who were made anonymous are never matched, nor matched by others', () => {
  const found = assign([mention('Individual', '', true), mention('Individual', '', true), mention('Individual')]);
  expect(new Set(found.partyIds).size).toBe(3);
});

test('nothing is written on a party that is shared by others, and yet it is found', () => {
  const found = assign([mention('Refuge Action Kingston', 'GB-CHC-1')], [{ ...party('a', 'Refuge Action', 'GB-CHC-1'), own: false }]);
  expect(found).toMatchObject({ partyIds: ['a'], names: [], registrations: [] });
});

test('what is not shared writes no name on a party that the same file shares, whichever row comes first', () => {
  const [hidden, shared] = [mention('Red del Istmo, oficina de enlace', 'MX-RFC-1'), { ...mention('Red del Istmo', 'MX-RFC-1'), share: true }];
  for (const rows of [[hidden, shared], [shared, hidden]]) {
    const found = assign(rows);
    expect(found.partyIds).toEqual(['new-1', 'new-1']);
    expect(found.parties).toEqual([{ id: 'new-1', name: 'Red del Istmo' }]);
    expect(found.names).toEqual([{ partyId: 'new-1', text: 'Red del Istmo' }]);
  }
});

test('a row that names a protected party is known before anything is shared: by name or by number under a name alike', () => {
  const known = [{ ...party('a', 'Casa Abierta', 'MX-RFC-1'), protected: true }, party('b', 'Red del Istmo')];
  expect(namesProtected([mention('casa abierta'), mention('Casa Abierta del Sur', 'MX-RFC-1'), mention('Red del Istmo'), mention('Northern Dance', 'MX-RFC-1')], known))
    .toEqual([true, true, false, false]);
});

test.each([
  ['refugee action', 'refugee action ltd', true],
  ['bteg', 'black training enterprise group', true],
  ['fundacion avina', 'avina', true],
  ['refugee action', 'northern dance', false],
  ['the trust', 'the fund', false],
])('%s and %s can be one body: %s', (one, other, answer) => {
  expect(alike(one, other)).toBe(answer);
  expect(alike(other, one)).toBe(answer);
});
