import { passageRef } from '../sources/passage.queries.ts';

/** A moment that is one day of the collaborative's own calendar. */
const onDay = (day: string) => `daterange(${day}, ${day}, '[]') as days, (${day})::text as written, false as inferred, false as ongoing`;

/** A vague date of a row, from its columns `<prefix>_written`, `_range` and `_inferred`. */
const asWritten = (prefix: string) => `${prefix}_range as days, ${prefix}_written as written, ${prefix}_inferred as inferred, false as ongoing`;

const NOBODY = `'[]'::json as actors, array[]::text[] as places, null::json as passage`;

const ACTORS = `(select coalesce(json_agg(json_build_object('en', a.en, 'es', a.es)), '[]') from unnest(e.actors_en, e.actors_es) a(en, es)) as actors`;

const dayOf = (moment: string) => `(${moment} at time zone c.time_zone)::date`;

const OF_THE_COLLABORATIVE = (alias: string) => `join collaborative c on c.id = ${alias}.collaborative_id where ${alias}.collaborative_id = $1`;

const name = (alias: string) => `${alias}.title_en, ${alias}.title_es`;

/**
 * What stands on the timeline: statements that give id, kind, title_en, title_es, short_id, days (daterange), written, inferred,
 * ongoing, actors (JSON, bilingual), places and passage, of the collaborative `$1` and for the viewer's party `$2`. A feature that has dates adds one.
 */
export const TIMELINE: readonly string[] = [
  `select e.id, 'event' as kind, ${name('e')}, null::text as short_id, e.when_range as days, e.when_written as written, e.when_inferred as inferred, e.ongoing,
     ${ACTORS}, e.places, ${passageRef('e')} as passage
   from event e where e.collaborative_id = $1`,
  `select d.id, 'deliberationOpened', ${name('d')}, d.short_id, ${onDay(dayOf('d.opened_at'))}, ${NOBODY} from deliberation d ${OF_THE_COLLABORATIVE('d')}`,
  `select d.id, 'deliberationDue', ${name('d')}, d.short_id, ${onDay('d.due_on')}, ${NOBODY} from deliberation d where d.collaborative_id = $1 and d.due_on is not null`,
  `select m.id, 'motionOpened', ${name('m')}, m.short_id, ${onDay(dayOf('m.opened_at'))}, ${NOBODY} from motion m ${OF_THE_COLLABORATIVE('m')} and m.opened_at is not null`,
  `select m.id, 'motionCloses', ${name('m')}, m.short_id, ${onDay(dayOf('coalesce(m.closed_at, m.closes_at)'))}, ${NOBODY}
   from motion m ${OF_THE_COLLABORATIVE('m')} and coalesce(m.closed_at, m.closes_at) is not null`,
  `select x.id, 'decision', ${name('x')}, 'DEC-' || x.number, ${onDay('x.decided_on')}, ${NOBODY} from decision x where x.collaborative_id = $1 and x.decided_on is not null`,
  `select x.id, 'pastDecision', ${name('x')}, 'DEC-' || x.number, ${asWritten('x.decided')}, ${NOBODY} from decision x where x.collaborative_id = $1 and x.decided_range is not null`,
  `select m.id, 'meeting', ${name('m')}, m.short_id, ${asWritten('m.held')}, ${NOBODY} from meeting m where m.collaborative_id = $1`,
  `select s.id, 'stepDue', ${name('s')}, s.short_id, ${asWritten('s.due')}, ${NOBODY} from step s where s.collaborative_id = $1 and s.due_range is not null`,
  `select k.id, 'cycleEnds', k.name, k.name, null, ${onDay('(upper(k.valid) - 1)')}, ${NOBODY} from cycle k where k.collaborative_id = $1 and not upper_inf(k.valid)`,
];
