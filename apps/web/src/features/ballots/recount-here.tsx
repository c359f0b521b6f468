import { recountBox, type Box, type Recounted } from '@acuerdo/record';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { useExplained, type Named } from '../../ui/explained.tsx';
import styles from './count.module.css';

interface RecountHereProps {
  ballotBox: unknown;
  counted: unknown;
  names: readonly Named[];
}

/** Anybody counts the ballots anew, without asking the server. */
export function RecountHere({ ballotBox, counted, names }: RecountHereProps) {
  const { t } = useTranslation('ballots');
  const [answer, setAnswer] = useState<Recounted | null>(null);
  return (
    <section className={styles['recount']} aria-labelledby="recount">
      <h2 id="recount">{t('count.recount')}</h2>
      <p className={styles['why']}>{t('count.recountWhy')}</p>
      <div data-screen-only><Button variant="default" onClick={() => { setAnswer(recountBox(ballotBox as Box, counted)); }}>{t('count.recount')}</Button></div>
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
