/** What a person is in a collaborative. One person may be several. */
export const ROLES = ['officer', 'delegate', 'secretariat', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What may be done, and by which roles. An action that is not in this table does not exist: the API refuses to
 * start with an operation whose action is unknown here.
 */
export const ACTIONS = {
  'workspace.read': ['officer', 'delegate', 'secretariat', 'observer'],
  'grants.import': ['officer', 'secretariat'],
  'grants.share': ['officer', 'secretariat'],
  'grants.protect': ['officer', 'secretariat'],
  'pools.name': ['secretariat'],
  'pools.keep': ['secretariat'],
  'contributions.pledge': ['officer'],
  'contributions.receive': ['secretariat'],
  'contributions.share': ['officer', 'secretariat'],
  'contributions.correct': ['officer', 'secretariat'],
  'grants.allocate': ['secretariat'],
  'overlaps.answer': ['officer', 'secretariat'],
  'sources.add': ['officer', 'secretariat'],
  'facts.add': ['officer', 'secretariat'],
  'corridors.draw': ['secretariat'],
  'options.add': ['officer', 'delegate', 'secretariat'],
  'options.withdraw': ['officer', 'delegate', 'secretariat'],
  'options.restore': ['officer', 'delegate', 'secretariat'],
  'options.describe': ['officer', 'delegate', 'secretariat'],
  'positions.hold': ['officer', 'delegate'],
  'motions.draft': ['secretariat'],
  'motions.open': ['secretariat'],
  'motions.close': ['secretariat'],
  'ballots.cast': ['delegate'],
  'decisions.record': ['secretariat'],
  'questions.ask': ['officer', 'delegate', 'secretariat'],
  'questions.settle': ['secretariat'],
  'questions.reopen': ['officer', 'delegate', 'secretariat'],
  'steps.add': ['officer', 'secretariat'],
  'steps.keep': ['officer', 'delegate', 'secretariat'],
  'strategies.keep': ['officer', 'secretariat'],
  'meetings.keep': ['secretariat'],
  'meetings.lock': ['secretariat'],
  'meetings.remove': ['secretariat'],
  'statements.add': ['officer', 'delegate', 'secretariat'],
  'statements.release': ['officer', 'secretariat'],
  'statements.withhold': ['officer', 'secretariat'],
  'statements.remove': ['officer', 'secretariat'],
  'proposals.enter': ['officer', 'secretariat'],
  'proposals.start': ['officer', 'secretariat'],
  'proposals.withdraw': ['officer', 'secretariat'],
  'conflicts.declare': ['officer', 'delegate', 'secretariat', 'observer'],
  'reviews.write': ['officer'],
  'reviews.leave': ['officer'],
  'reviews.end': ['secretariat'],
  'record.export': ['officer', 'delegate', 'secretariat', 'observer'],
  'people.invite': ['secretariat'],
  'organisations.keep': ['secretariat'],
  'roles.keep': ['secretariat'],
  'responsibilities.keep': ['secretariat'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof ACTIONS;
