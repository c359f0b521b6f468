export interface Dated {
  readonly when: { readonly from?: string | null };
}

export interface Year<Moment> {
  readonly year: string;
  readonly moments: readonly Moment[];
  /** Today falls in this year, before the moment at this place. */
  readonly todayAt: number | null;
}

/** Moments in their order, by the year in which they can begin, with the place of today among them. */
export function byYear<Moment extends Dated>(moments: readonly Moment[], today: string): Year<Moment>[] {
  const dayOf = ({ when }: Moment) => when.from ?? '';
  const years = [...new Set([...moments.map((moment) => dayOf(moment).slice(0, 4)), today.slice(0, 4)])].sort();
  return years.map((year) => {
    const own = moments.filter((moment) => dayOf(moment).startsWith(year));
    const after = own.findIndex((moment) => dayOf(moment) > today);
    return { year, moments: own, todayAt: today.startsWith(year) ? (after === -1 ? own.length : after) : null };
  });
}
