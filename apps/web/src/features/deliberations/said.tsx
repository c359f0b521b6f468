import { graphql } from '../../gql/gql.ts';
import type { Said_NoteSaidFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import { LeaningWord } from './leaning-word.tsx';
import styles from './compare.module.css';

export const SAID = graphql(`
  fragment Said_noteSaid on NoteSaid { id party partner { id shortName letter hue } mine leaning text { en es } by }
`);

/** What one partner says by one criterion, and whether that speaks for the option. */
export function Said({ note: { party, partner, leaning, text, by } }: { note: Said_NoteSaidFragment }) {
  const read = useBilingual();
  return (
    <div className={styles['said']}>
      <span className={styles['who']} title={by}><PartyMark partner={partner} name={party} pool /><LeaningWord leaning={leaning} /></span>
      <span className="record">{read(text)}</span>
    </div>
  );
}
