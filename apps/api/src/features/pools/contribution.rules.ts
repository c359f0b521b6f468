import { may, mayForOwner, type Actor, type Answer } from '@acuerdo/access';
import { Money } from '@acuerdo/exact';

/** What of a contribution is pledged, committed and received, in hundredths; each holds the next. */
export interface Sums {
  readonly pledged: bigint;
  readonly committed: bigint;
  readonly received: bigint;
}

/**
 * How each kind of event moves the sums. `paid` is a payment that nobody pledged before (a file says so); `cancelled` is a
 * pledge that will not be kept, `released` a commitment that the pool no longer asks for, `refunded` money that went back.
 * After IATI: pledge 13, commitment 11, incoming funds 1.
 */
export const MOVES = {
  pledged: { pledged: 1, committed: 0, received: 0 },
  committed: { pledged: 0, committed: 1, received: 0 },
  received: { pledged: 0, committed: 0, received: 1 },
  paid: { pledged: 1, committed: 1, received: 1 },
  cancelled: { pledged: -1, committed: 0, received: 0 },
  released: { pledged: -1, committed: -1, received: 0 },
  refunded: { pledged: -1, committed: -1, received: -1 },
} as const satisfies Record<string, Record<keyof Sums, -1 | 0 | 1>>;

export type EventKind = keyof typeof MOVES;

/** What a partner's own officer says of its contribution, and what the secretariat does. */
export const PROMISES = ['pledged', 'committed', 'cancelled'] as const satisfies readonly EventKind[];
export const RECEIPTS = ['received', 'released', 'refunded'] as const satisfies readonly EventKind[];

/** An event as it happened, or, where `back`, as it is taken back. */
export interface Happened {
  readonly kind: EventKind;
  readonly amount: bigint;
  readonly back?: boolean;
}

type Decision = { readonly ok: true; readonly sums: Sums } | { readonly ok: false; readonly reason: { readonly key: string; readonly values: Record<string, string> } };

/** How much of an event there can be at most; null where nothing bounds it. */
const ROOM: Readonly<Record<EventKind, (sums: Sums) => bigint | null>> = {
  pledged: () => null,
  paid: () => null,
  committed: ({ pledged, committed }) => pledged - committed,
  received: ({ committed, received }) => committed - received,
  cancelled: ({ pledged, committed }) => pledged - committed,
  released: ({ committed, received }) => committed - received,
  refunded: ({ received }) => received,
};

/** The same for what is taken back: a pledge only as far as it is not committed, a receipt as far as it was received. What is not here is not taken back. */
const ROOM_BACK: Partial<Record<EventKind, (sums: Sums) => bigint | null>> = {
  pledged: ROOM.cancelled, received: ROOM.refunded, cancelled: () => null, released: () => null, refunded: () => null,
};

/**
 * What the sums are after an event. Never is more committed than pledged, nor more received than committed: the refusal
 * says how much there is room for (`most`), in the contribution's currency. Not taken back are a commitment, which the pool releases,
 * and a payment of a file, which the next version of the file says otherwise.
 */
export function decideEvent(sums: Sums, { kind, amount, back = false }: Happened, currency: string): Decision {
  const room = (back ? ROOM_BACK : ROOM)[kind];
  if (!room) return { ok: false, reason: { key: 'api.pools.notTakenBack', values: {} } };
  const most = room(sums);
  if (most !== null && amount > most) {
    return { ok: false, reason: { key: `api.pools.most.${back ? 'back' : kind}`, values: { amount: shown({ minor: amount, currency }), most: shown({ minor: most, currency }) } } };
  }
  const by = back ? -amount : amount;
  const moved = (sum: keyof Sums): bigint => sums[sum] + BigInt(MOVES[kind][sum]) * by;
  return { ok: true, sums: { pledged: moved('pledged'), committed: moved('committed'), received: moved('received') } };
}

/** Who may say or take back that something happened: of promises, who acts for the funder; of receipts, the secretariat. */
export function mayRecord(actor: Actor, kind: EventKind, funderId: string): Answer {
  const promise = (PROMISES as readonly EventKind[]).includes(kind);
  return promise ? mayForOwner(actor, 'contributions.pledge', funderId) : may(actor, 'contributions.receive');
}

/** Who may take an event back: who may say such a thing, where it can be taken back at all. */
export const mayTakeBack = (actor: Actor, kind: EventKind, funderId: string): boolean => kind in ROOM_BACK && mayRecord(actor, kind, funderId).allowed;

/** An amount inside a sentence, to the last digit: `20,000.00 USD`. Both our languages write it so. */
export function shown(money: Money): string {
  const [whole = '', cents = ''] = Money.format(money).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents} ${money.currency}`;
}
