import type { Period } from '@acuerdo/calendar';

export type Severity = 'error' | 'warning' | 'note';

/** A sentence as data; the words are in `@acuerdo/words` under `exchange`. What fills it may be said in words, too. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

export type MessageValue = string | number | Message | readonly MessageValue[];

/** Something to know about a file. `row` counts grants from 1; null means the file as a whole. `rule` never changes its name. */
export interface Finding {
  readonly row: number | null;
  readonly field: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly value: string;
  readonly message: Message;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

export interface Recipient extends Organisation {
  /** `individual`: a person, whom the file has made anonymous; it is not to be matched. `none`: nobody is named. */
  readonly kind: 'organisation' | 'individual' | 'none';
}

export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
  readonly name?: string;
  readonly geoCode?: string;
}

export interface Programme {
  readonly code?: string;
  readonly title: string;
}

/** A grant as its file says it: texts are kept as published, missing ones are ''. */
export interface GrantRow {
  /** Position in the file, from 1. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Plain decimal string (`1000.5`), never rounded; null when it is missing or no number. */
  readonly amount: string | null;
  /** ISO 4217 code as published. */
  readonly currency: string;
  readonly awardedOn?: string;
  /** Instead of `awardedOn`, where the file gives only a month or year. */
  readonly awardedBetween?: { readonly from: string; readonly to: string };
  readonly period?: Period & { readonly written: string };
  readonly funder: Organisation;
  readonly recipient: Recipient;
  readonly programmes: readonly Programme[];
  /** 360Giving closed codelist FRG010 to FRG070. */
  readonly regrantType?: string;
  readonly places: readonly Place[];
  /** Codes of the collaborative's own themes, where the file was read with them. */
  readonly themes?: readonly string[];
  readonly url?: string;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** One id on rows that say different things: a person must answer which is right. */
export interface IdConflict {
  readonly id: string;
  readonly rows: readonly number[];
  readonly fields: readonly string[];
}

export type GrantFormat = '360giving-json' | 'csv' | 'xlsx' | 'unknown';

export interface GrantFile {
  readonly format: GrantFormat;
  readonly rows: readonly GrantRow[];
  readonly conflicts: readonly IdConflict[];
  readonly findings: readonly Finding[];
}
