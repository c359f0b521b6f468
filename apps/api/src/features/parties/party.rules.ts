/** An organisation as a row of a file names it. */
export interface Mention {
  /** As in org-id.guide (`GB-CHC-283660`); '' where there is none. */
  readonly identifier: string;
  readonly name: string;
  /** A person whom the file made anonymous: always a party of its own. */
  readonly anonymous?: boolean;
  /** Whether it stands in something that is being shared. */
  readonly share?: boolean;
}

/** A mention with what its name is compared by. */
export interface KeyedMention extends Mention {
  readonly key: string;
}

export interface KnownParty {
  readonly id: string;
  readonly identifiers: readonly string[];
  readonly keys: readonly string[];
  /** Whether only its owner, who asks, sees it: nothing unshared is written on what others see. */
  readonly own: boolean;
  readonly protected: boolean;
}

export interface Added {
  readonly partyId: string;
  readonly text: string;
}

export interface Assignment {
  /** The party of each mention, in their order. */
  readonly partyIds: string[];
  readonly parties: { readonly id: string; readonly name: string }[];
  readonly names: Added[];
  readonly registrations: Added[];
}

interface Party {
  readonly id: string;
  readonly identifiers: Set<string>;
  readonly keys: Set<string>;
  readonly own: boolean;
}

/**
 * Gives each mention its party: the one that holds its identifier and is named alike; else the one of exactly this name,
 * unless another number of the same register contradicts; else a new one. Real data holds one number on several
 * bodies, so that a number alone merges nothing. What is being shared is looked at first, so that what others will see
 * of a party is said by that alone.
 */
export function assignParties(mentions: readonly KeyedMention[], known: readonly KnownParty[], newId: () => string): Assignment {
  const register = new Register(known);
  const answer: Assignment = { partyIds: [], parties: [], names: [], registrations: [] };
  const places = [...mentions.keys()].sort((a, b) => Number(mentions[b]?.share ?? false) - Number(mentions[a]?.share ?? false) || a - b);
  for (const place of places) answer.partyIds[place] = assign(register, mentions[place] as KeyedMention, { answer, newId });
  return answer;
}

function assign(register: Register, mention: KeyedMention, { answer, newId }: { answer: Assignment; newId: () => string }): string {
  const found = register.find(mention);
  const party = found ?? { id: newId(), identifiers: new Set<string>(), keys: new Set<string>(), own: !mention.share };
  if (!found) answer.parties.push({ id: party.id, name: mention.name || mention.identifier });
  if (found && !mention.share && !party.own) return party.id;
  if (mention.key && !party.keys.has(mention.key)) answer.names.push({ partyId: party.id, text: mention.name });
  if (mention.identifier && !party.identifiers.has(mention.identifier)) answer.registrations.push({ partyId: party.id, text: mention.identifier });
  if (!mention.anonymous) register.learn(party, mention);
  return party.id;
}

class Register {
  private readonly byIdentifier = new Map<string, Party[]>();
  private readonly byKey = new Map<string, Party[]>();

  constructor(known: readonly KnownParty[]) {
    for (const { id, identifiers, keys, own } of known) {
      const party = { id, identifiers: new Set(identifiers), keys: new Set(keys), own };
      for (const identifier of identifiers) file(this.byIdentifier, identifier, party);
      for (const key of keys) file(this.byKey, key, party);
    }
  }

  find({ identifier, key, anonymous }: KeyedMention): Party | undefined {
    if (anonymous) return undefined;
    return this.byIdentifier.get(identifier)?.find(({ keys }) => !key || [...keys].some((other) => alike(key, other)))
      ?? (key ? this.byKey.get(key)?.find(({ identifiers }) => !contradicts(identifier, identifiers)) : undefined);
  }

  learn(party: Party, { identifier, key }: KeyedMention): void {
    if (identifier && !party.identifiers.has(identifier)) file(this.byIdentifier, identifier, party);
    if (key && !party.keys.has(key)) file(this.byKey, key, party);
    if (identifier) party.identifiers.add(identifier);
    if (key) party.keys.add(key);
  }
}

function file(map: Map<string, Party[]>, name: string, party: Party): void {
  const parties = map.get(name);
  if (parties) parties.push(party);
  else map.set(name, [party]);
}

const SMALL_WORDS = new Set(['a', 'ac', 'and', 'c', 'de', 'del', 'el', 'for', 'la', 'las', 'limited', 'los', 'ltd', 'of', 'para', 'the', 'y']);

/** Which of some mentions name a protected party, in their order. */
export function namesProtected(mentions: readonly KeyedMention[], known: readonly KnownParty[]): boolean[] {
  const register = new Register(known.filter((party) => party.protected));
  return mentions.map((mention) => register.find(mention) !== undefined);
}

/** Whether two names can be of one body that a register knows: half the words of the shorter, or the initials. */
export function alike(key: string, other: string): boolean {
  const [a, b] = [wordsOf(key), wordsOf(other)];
  const shared = a.filter((word) => b.includes(word)).length;
  return shared * 2 >= Math.max(1, Math.min(a.length, b.length)) || initials(a) === b.join('') || initials(b) === a.join('');
}

const wordsOf = (key: string) => [...new Set(key.split(' '))].filter((word) => word !== '' && !SMALL_WORDS.has(word));
const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');

const REGISTER = /^([A-Z]{2}-[A-Z0-9]+)-/;

function contradicts(identifier: string, others: ReadonlySet<string>): boolean {
  const register = REGISTER.exec(identifier)?.[0];
  return register !== undefined && !others.has(identifier) && [...others].some((other) => other.startsWith(register));
}
