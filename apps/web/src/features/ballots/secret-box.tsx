import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.ts';
import { Callout } from '../../ui/callout.tsx';
import { useTitles, type Named } from '../../ui/explained.tsx';
import { choiceInShort } from './ballot-sentence.ts';
import styles from './count.module.css';
import { findBallot, type BoxBallot, type Found } from './find-my-ballot.ts';

interface SecretBoxProps {
  /** Of a closed secret vote: the tags of its ballots stand for the voters. */
  ballotBox: unknown;
  names: readonly Named[];
  method: string;
}

/** The ballots of a secret vote, without names, and a way to one's own by its receipt. */
export function SecretBox({ ballotBox, names, method }: SecretBoxProps) {
  const { t } = useTranslation('ballots');
  const [found, setFound] = useState<Found | null>(null);
  const { ballots } = ballotBox as { ballots: readonly BoxBallot[] };
  const mine = found?.kind === 'found' ? found.tag : null;
  return (
    <>
      <FindMine onFind={(written) => { setFound(findBallot(written, ballots)); }} found={found} />
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('box.title')}>
        <table className={`${styles['pairs']} ${styles['box']}`}>
          <thead><tr><th scope="col">{t('box.tag')}</th><th scope="col">{t('count.ballot')}</th></tr></thead>
          <tbody>{ballots.map((ballot) => <Row key={ballot.voterId} ballot={ballot} names={names} method={method} mine={ballot.voterId === mine} />)}</tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Omit<SecretBoxProps, 'ballotBox'> {
  ballot: BoxBallot;
  mine: boolean;
}

function Row({ ballot: { voterId, choice }, names, method, mine }: RowProps) {
  const { t } = useTranslation('ballots');
  const { language } = useLanguage();
  const titles = useTitles(names);
  return (
    <tr>
      <th scope="row"><code>{voterId.slice(0, 12)}</code>{mine && <span className={styles['word']}>{t('box.mine')}</span>}</th>
      <td data-wins={mine}>{choiceInShort(choice, { language, titles, method })}</td>
    </tr>
  );
}

/** Asks for the receipt, which is hashed in this browser and not sent. */
function FindMine({ onFind, found }: { onFind: (written: string) => void; found: Found | null }) {
  const { t } = useTranslation('ballots');
  const [written, setWritten] = useState('');
  return (
    <form className={styles['find']} data-screen-only onSubmit={(event) => { event.preventDefault(); onFind(written); }}>
      <TextInput label={t('box.receipt')} description={t('box.receiptWhy')} autoComplete="off" spellCheck={false} value={written} onChange={(event) => { setWritten(event.currentTarget.value); }} />
      <div><Button type="submit" variant="default">{t('box.find')}</Button></div>
      {found && <Callout tone={found.kind === 'found' ? 'note' : 'look'} title={t(`box.${WORDS[found.kind]}`)} live>{t(`box.${WORDS[found.kind]}Why`)}</Callout>}
    </form>
  );
}

const WORDS = { found: 'found', 'not-there': 'notThere', 'no-receipt': 'noReceipt' } as const;
