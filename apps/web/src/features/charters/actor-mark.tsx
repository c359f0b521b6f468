import { PartyMark } from '../../ui/party-mark.tsx';
import type { Actor } from './charter-fragments.ts';
import styles from './charters.module.css';

/** Whom a role names: a letter in its hue, and always the name. */
export function ActorMark({ actor: { party, unit } }: { actor: Actor }) {
  return <span className={styles['actor']}><PartyMark pool partner={party.partner} name={party.name} />{unit && <span>· {unit.shortName}</span>}</span>;
}

export function ActorMarks({ actors, none }: { actors: readonly Actor[]; none: string }) {
  if (actors.length === 0) return <span className={styles['quiet']}>{none}</span>;
  return <span className={styles['marks']}>{actors.map((actor) => <ActorMark key={actor.key} actor={actor} />)}</span>;
}
