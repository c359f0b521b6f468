/** A fact of the founding document, with the page whose query gives it back. */
export interface MissionRow {
  /** As in the checklist: `A2`, `Q12`, `N8`; with a letter behind it where one line of the list holds several facts (`A2b`). */
  readonly id: string;
  /** What must be representable, in a few words. */
  readonly says: string;
  /** The operation of the client that a page asks, with its variables. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where it is seen, below the collaborative's address. */
  readonly screen: string;
  /** What is picked from the answer, and what that must be. */
  readonly shows: (data: never) => unknown;
  readonly is: unknown;
  /** Who asks: the secretariat unless said otherwise. */
  readonly as?: string;
}

/** A section of the checklist. */
export interface MissionSection {
  readonly title: string;
  readonly rows: readonly MissionRow[];
}
