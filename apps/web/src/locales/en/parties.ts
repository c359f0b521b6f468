export const parties = {
  title: 'Organisations',
  note: 'Partners and their units, boards and committees, who could join, and who stands outside.',
  kind: {
    foundation: 'foundation', pool: 'pool', nonprofit: 'nonprofit organisation', government: 'government', international: 'international organisation',
    academic: 'academic institution', field: 'field of organisations', other: 'other',
  },
  partners: {
    title: 'Partners', is: 'partner', was: 'was a partner', since: 'since', until: 'until', officeOf: 'An office of {{name}}, not the whole of it.',
    empty: 'Here stand the partners: the foundations that govern this collaborative together.',
    emptyWhy: 'Each has a letter of its own, by which it is told apart on every page. Its delegates can be invited as soon as it stands here.',
    example: 'E · Fundación Ejemplo · partner since 2015',
  },
  units: { of: 'Units of {{name}}', mission: 'Mission:' },
  bodies: {
    title: 'Boards and committees', empty: 'No board or committee is known.', of: 'of', seats: 'Seats of {{name}}', votes: 'votes', nobody: 'nobody is known on {{day}}',
    kind: { steering: 'steering', advisory: 'advisory', other: 'other' },
    holder: '{{name}}, {{title}}', lastKnown: '{{name}}, {{title}} (last known on {{day}})', vacant: 'vacant',
  },
  prospects: {
    title: 'Who could join', empty: 'Nobody is considered as a partner yet.', many: 'organisations of a kind, none by name', stateOf: 'State of {{name}}',
    state: { considered: 'considered', invited: 'invited', joined: 'joined', declined: 'declined' },
  },
  outside: {
    title: 'Outside', note: 'Spoken of by the partners; none of them is a funder or a grantee for that.', name: 'Who', kind: 'Kind', as: 'As', what: 'What is said',
    standing: { cited: 'cited as evidence', actor: 'acts', target: 'to be persuaded', field: 'a field to be built' },
  },
  addPartner: {
    act: 'Add a partner', why: 'From its first day on, it is among those that vote.',
    name: 'Name', shortName: 'Short name', letter: 'Letter', letterWhy: 'One capital letter that no other partner has.', since: 'Partner since',
    sinceWhy: 'As precisely as it is known: 2015-03-01, March 2015, or 2015.', country: 'Country', countryWhy: 'Two letters, such as MX. May be left empty.',
  },
  addUnit: { act: 'Add a unit', name: 'Name', shortName: 'Short name', above: 'Part of', mission: 'Mission, in its own words' },
  addBody: { act: 'Add a board or committee', name: 'Name', kind: 'Kind', place: 'Belongs to', seats: 'Seats', seatsWhy: 'One on each line: Chair, Seat of Ford-Mexico, …', votes: 'Its seats vote' },
  addProspect: {
    act: 'Add who could join', why: 'It stays apart from the partners: it has no vote and no mark.',
    nameEn: 'Name', nameEs: 'Name in Spanish', nameEsWhy: 'Only where it is another, as for “new foundations”.', many: 'Organisations of a kind, not one by its name',
  },
  end: { act: 'End the membership', why: 'What it decided and gave stays. It votes in nothing that opens after its last day.', lastDay: 'Last day as a partner', back: 'Take the end back' },
};
