const ROOMS: Readonly<Record<string, (shortId: string) => string>> = {
  DEL: () => 'future',
  MOT: (shortId) => `future/${shortId}`,
  DEC: (shortId) => `decisions/${shortId}`,
  ST: (shortId) => `future/steps/${shortId}`,
  MTG: (shortId) => `meetings/${shortId}`,
};

/** Where the thing of a short id stands, below the collaborative's address; null where it has no page of its own. */
export const roomOf = (shortId: string): string | null => ROOMS[shortId.split('-')[0] ?? '']?.(shortId) ?? null;
