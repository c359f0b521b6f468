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
  'parties.name': ['officer', 'secretariat'],
  'parties.protect': ['officer', 'secretariat'],
  'protected.show': ['officer', 'secretariat'],
  'protected.purge': ['officer', 'secretariat'],
  'pools.name': ['secretariat'],
  'overlaps.answer': ['officer', 'secretariat'],
  'options.add': ['officer', 'delegate', 'secretariat'],
  'motions.draft': ['secretariat'],
  'motions.open': ['secretariat'],
  'motions.close': ['secretariat'],
  'ballots.cast': ['delegate'],
  'decisions.record': ['secretariat'],
  'record.export': ['officer', 'delegate', 'secretariat', 'observer'],
  'people.invite': ['secretariat'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof ACTIONS;
