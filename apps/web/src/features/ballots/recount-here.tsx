import { exportText, makeBallotBox, type Box } from '@acuerdo/record';
import type { MotionCount } from '@acuerdo/voting';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveText } from '../../lib/download.ts';
import { Callout } from '../../ui/callout.tsx';
import { useExplained, type Named } from '../../ui/explained.tsx';
import styles from './count.module.css';
import { recount, type Recounted } from './recount.ts';

interface RecountHereProps {
  /** Of the motion. */
  shortId: string;
  ballotBox: unknown;
  counted: unknown;
  names: readonly Named[];
}

/** Anybody counts the ballots anew, without asking the server. */
export function RecountHere({ shortId, ballotBox, counted, names }: RecountHereProps) {
  const { t } = useTranslation('ballots');
  const [answer, setAnswer] = useState<Recounted | null>(null);
  const save = () => { saveText(exportText(makeBallotBox(shortId, ballotBox as Box, counted as MotionCount)), `${shortId}-ballot-box.json`, 'application/json'); };
  return (
    <section className={styles['recount']} aria-labelledby="recount">
      <h2 id="recount">{t('count.recount')}</h2>
      <p className={styles['why']}>{t('count.recountWhy')}</p>
      <div className={styles['acts']} data-screen-only>
        <Button variant="default" onClick={() => { setAnswer(recount(ballotBox, counted)); }}>{t('count.recount')}</Button>
        <Button variant="default" onClick={save}>{t('count.saveBox')}</Button>
      </div>
      <p className={styles['why']} data-screen-only>{t('count.saveBoxWhy')}</p>
      {answer && <Answer answer={answer} names={names} />}
    </section>
  );
}

function Answer({ answer, names }: { answer: Recounted; names: readonly Named[] }) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(names);
  if (answer.kind === 'same') return <Callout tone="note" title={t('count.sameTitle')} live>{t('count.equal', { count: answer.bytes, hash: answer.hash })}</Callout>;
  if (answer.kind === 'differs') return <Callout tone="refused" title={t('count.differsTitle')} live>{t('count.differs', { parts: answer.parts.join(', ') })}</Callout>;
  return <Callout tone="refused" title={t('count.cannotTitle')} live>{explain(answer.reason)}</Callout>;
}
