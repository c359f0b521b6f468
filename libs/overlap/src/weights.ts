/**
 * What each piece of evidence weighs, in tenths of a bit (log2 of the odds); names have weights of their own, which are fitted
 * (`names/name-weights.json`). `VERSION` belongs beside every stored score.
 */
export const VERSION = 6;

export const TENTHS = {
  identity: { said: 150, party: 150, identifier: 150, identifierUnlikeNames: 80, otherIdentifier: -80 },
  /** Of the grantee itself; in tables of names positives always share a country, so that fitting would flatter it. */
  country: { same: 10, differ: -40 },
  time: { most: 30, some: 20, little: 10, sureOneDay: 10, possible: 10, sameDay: 20, sameQuarter: 12, sameYear: 5, relay: 10 },
  purpose: { yes: 30, partly: 12, no: -15 },
  place: { state: 15, country: 10, region: 3, otherState: -5, no: -20 },
  project: { yes: 40 },
  copied: { yes: 25 },
  strategy: { yes: 8, no: -5 },
  population: { yes: 8, no: -5 },
  leg: { yes: 6, no: -5 },
  support: { coreAndProject: -10 },
  programme: { yes: 15, no: -5 },
  amount: { yes: 10 },
} as const;

/** Weights of words, same unit: what sharing one says. */
export const WORD = { everywhere: 10, ofTheField: 25, distinctive: 100 } as const;

export const LIMITS = {
  /** Texts with fewer different content words say too little to be compared (Garner et al., Nature 2013, left a quarter out). */
  contentWords: 8,
  /** So many of a text's most telling concepts can make it meet another text. */
  telling: 6,
  /** Percent of the shorter text's passages in the other from which it counts as copied. */
  copiedPercent: 50,
  /** Days between the end of one grant and the start of the next that still make a relay. */
  relayDays: 90,
  /** Grants that say no period are taken to have met only when they were awarded this close. */
  awardDays: 730,
} as const;
