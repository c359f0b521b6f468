import { PartyMark } from '../../ui/party-mark.tsx';
import type { Actor } from './charter-fragments.ts';
import styles from './charters.module.css';

/** Whom a role names: a letter in its hue, and the name beside it; with `bare` the name is read aloud. */
export function ActorMark({ actor: { party, unit }, bare = false }: { actor: Actor; bare?: boolean }) {
  return <span className={styles['actor']}><PartyMark pool partner={party.partner} name={party.name} bare={bare} />{unit && <span>{!bare && '· '}{unit.shortName}</span>}</span>;
}

export function ActorMarks({ actors, none }: { actors: readonly Actor[]; none: string }) {
  if (actors.length === 0) return <span className={styles['quiet']}>{none}</span>;
  return <span className={styles['marks']}>{actors.map((actor) => <ActorMark key={actor.key} actor={actor} />)}</span>;
}
