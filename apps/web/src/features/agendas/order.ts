/** A list of ids with one of them a place further up (-1) or down (1); as it was where there is no such place. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return [...ids];
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}

/** When each item begins (“15:10”), if the meeting begins at an hour and every item before it says how long it takes; null where that is not known. */
export function hoursOf(begins: string | null, items: readonly { readonly minutes: number | null }[]): (string | null)[] {
  const [hour, minute] = begins?.split(':').map(Number) ?? [];
  let at: number | null = hour === undefined || minute === undefined ? null : hour * 60 + minute;
  return items.map(({ minutes }) => {
    const now = at;
    at = at === null || minutes === null ? null : at + minutes;
    return now === null ? null : `${String(Math.trunc(now / 60) % 24).padStart(2, '0')}:${String(now % 60).padStart(2, '0')}`;
  });
}
