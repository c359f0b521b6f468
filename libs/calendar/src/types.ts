/** A day as `YYYY-MM-DD` (ISO 8601, proleptic Gregorian calendar). */
export type IsoDay = string;

/** Why something could not be read: a message key and what fills it. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A date as somebody wrote it, with the widest range of days that it can mean. One day: `from` equals `to`. */
export interface VagueDate {
  readonly written: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export type DateReading =
  | { readonly ok: true; readonly date: VagueDate }
  | { readonly ok: false; readonly reason: Reason };

/** A deadline as somebody wrote it; both days are null where it names none (“in the months ahead”). */
export interface Deadline {
  readonly written: string;
  readonly from: IsoDay | null;
  /** The last day that it can mean: after it, it has passed. */
  readonly to: IsoDay | null;
  /** The days follow from the day on which it was said, and do not all stand in the text. */
  readonly inferred: boolean;
}

export type DeadlineReading =
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly reason: Reason };

/**
 * A stretch of time, both ends included. A missing end is *unknown*, not open.
 * `vague` says that the ends are the widest reading of what was written ("2014"), so that nothing about it is sure.
 */
export interface Period {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly vague?: boolean;
}

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** `sure`: they share days. `possible`: they may. `none`: they cannot. `unknown`: nothing is known about one of them. */
export type Certainty = 'sure' | 'possible' | 'none' | 'unknown';

export interface PeriodOverlap {
  readonly certainty: Certainty;
  /** Days that both surely share; 0 unless `certainty` is `sure`. */
  readonly days: number;
  /** Length in days of the shorter period; null unless all four ends are known. */
  readonly shorter: number | null;
  /** Days without either between the two, 0 when back to back; null unless `certainty` is `none`. */
  readonly gap: number | null;
}
