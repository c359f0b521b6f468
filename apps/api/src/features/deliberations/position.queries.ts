import { isOfUs } from '../parties/party.queries.ts';
import { markOf } from '../people/people.queries.ts';
import { list, moment } from './deliberations.queries.ts';

/** A position `s` of a partner `p` as JSON; `more` are its last fields, which differ by reader. */
const position = (more: string) => `json_build_object('id', s.id, 'partner', ${markOf('p')}, 'stance', s.stance, 'until', s.until::text, 'words', s.words, 'why', s.why,
  'language', s.language, 'by', w.name, 'at', ${moment('s.written_at')}, 'releasedAt', ${moment('s.released_at')}, ${more})`;

const WRITER = 'join person w on w.collaborative_id = s.collaborative_id and w.id = s.written_by_id';
const SHOWN_TO_NOBODY = `'inConfidence', false, 'shownTo', '[]'::json`;

/** Positions are released to the partners and the pool: who evaluates reads none. */
const AMONG_US = isOfUs('$2');

/** To whom its owner shows it, for the owner alone. */
const SHOWN_TO = `case when p.party_id = $2 then ${list('r.person_id', 'position_reader r where r.collaborative_id = s.collaborative_id and r.position_id = s.id', 'r.person_id')} else '[]'::json end`;

/** The newest position of its partner, which its own people see. */
const OWN = `p.party_id = $2 and s.id = (
  select own.id from option_position own where own.collaborative_id = p.collaborative_id and own.option_id = x.id and own.partner_id = p.id
  order by own.written_at desc, own.id desc limit 1)`;

/** Shown to the viewer (`$5`, a person) in confidence; a newer one that was released stands in its place, a newer one that was not is as if absent. */
const IN_CONFIDENCE = `exists (select from position_reader r where r.collaborative_id = s.collaborative_id and r.position_id = s.id and r.person_id = $5)
  and not exists (select from option_position newer where newer.collaborative_id = s.collaborative_id and newer.option_id = s.option_id and newer.partner_id = s.partner_id
    and newer.released_at is not null and newer.written_at > s.written_at)`;

/**
 * What the viewer sees of an option `x`: the last released position of each partner, the newest one of the viewer's own, and what other
 * partners show to the viewer in confidence. Anything else is as if absent ($2 is the viewer's party, $5 the viewer).
 */
export const POSITIONS = list(position(`'inConfidence', s.released_at is null and p.party_id <> $2, 'shownTo', ${SHOWN_TO}`),
  `partner p join lateral (
     select distinct on (s.released_at is null) s.* from option_position s
     where s.collaborative_id = p.collaborative_id and s.option_id = x.id and s.partner_id = p.id
       and (s.released_at is not null or (${OWN}) or (${IN_CONFIDENCE}))
     order by s.released_at is null, s.written_at desc, s.id desc) s on true
   ${WRITER} where p.collaborative_id = $1 and ${AMONG_US}`, 'p.hue, p.letter, s.released_at nulls first');

/** All that partners have released on an option `x`, in the order in which they did: the same for every reader among them. */
export const HISTORY = list(position(SHOWN_TO_NOBODY),
  `option_position s join partner p on p.collaborative_id = s.collaborative_id and p.id = s.partner_id ${WRITER}
   where s.collaborative_id = $1 and s.option_id = x.id and s.released_at is not null and ${AMONG_US}`, 'p.hue, p.letter, s.released_at, s.id');

/** The last that each partner has released on an option `x`. */
export const RELEASED = list(position(SHOWN_TO_NOBODY),
  `partner p join lateral (
     select s.* from option_position s where s.collaborative_id = p.collaborative_id and s.option_id = x.id and s.partner_id = p.id and s.released_at is not null
     order by s.written_at desc, s.id desc limit 1) s on true
   ${WRITER} where p.collaborative_id = $1 and ${AMONG_US}`, 'p.hue, p.letter');

/** Delegates of other partners, to whom a position can be shown. */
export const DELEGATES = list(`json_build_object('id', d.id, 'name', d.name, 'partner', ${markOf('p')})`,
  `person d join partner p on p.collaborative_id = d.collaborative_id and p.party_id = d.party_id
   where d.collaborative_id = $1 and d.party_id <> $2 and d.ended_at is null and 'delegate' = any(d.roles)`, 'p.hue, p.letter, d.name, d.id');
