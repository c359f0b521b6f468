import { eventKind } from '../../platform/events/events.ts';

/** What was asked for by an application, once nothing in it is wrong any more. */
export interface Applied {
  /** Of the grant in stage `proposal` that it becomes. */
  readonly grantId: string;
  readonly grantee: string;
  readonly title: string;
  readonly summary: string;
  readonly amount: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly places: readonly string[];
  readonly themes: readonly string[];
  readonly contactNote: string;
}

/** An application was submitted: a feature above makes a proposal of it, for the party of the call, in whose name the context acts. */
export const applicationSubmitted = eventKind<Applied>('applicationSubmitted');
