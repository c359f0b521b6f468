import { exportText, makeBallotBox, type Box } from '@acuerdo/record';
import { electionOf, writePrefLib, type MotionCount } from '@acuerdo/voting';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../lib/bilingual.ts';
import { saveText } from '../../lib/download.ts';
import { Callout } from '../../ui/callout.tsx';
import { useExplained, useTitles, type Named } from '../../ui/explained.tsx';
import styles from './count.module.css';

interface SaveBoxProps {
  motion: { readonly shortId: string; readonly title: Bilingual; readonly ballotBox?: unknown; readonly count?: unknown };
  names: readonly Named[];
}

/** The ballots to take along: as a box that `acuerdo decide` counts to the same bytes, or as orders for any other program. */
export function SaveBox({ motion: { shortId, title, ballotBox, count }, names }: SaveBoxProps) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(names);
  const titles = useTitles(names);
  const [refused, setRefused] = useState<Parameters<typeof explain>[0] | null>(null);
  if (!ballotBox) return null;
  const box = ballotBox as Box;
  const saveBox = () => {
    const options = Object.fromEntries(names.map(({ id, title: { en, es } }) => [id, { en, es }]));
    saveText(exportText(makeBallotBox({ motion: shortId, title: { en: title.en, es: title.es }, options }, box, count as MotionCount)), `${shortId}-ballot-box.json`, 'application/json');
  };
  const saveOrders = () => {
    const election = electionOf(box, (id) => titles[id] ?? id);
    const written = election.ok ? writePrefLib(election.value, 'toi') : election;
    if (written.ok) saveText(written.value, `${shortId}.toi`, 'text/plain');
    setRefused(written.ok ? null : written.reason);
  };
  return (
    <div data-screen-only>
      <div className={styles['save']}>
        <Button variant="default" onClick={saveBox}>{t('count.saveBox')}</Button>
        <Button variant="default" onClick={saveOrders}>{t('count.saveOrders')}</Button>
      </div>
      <p className={styles['why']}>{t('count.saveWhy')}</p>
      {refused && <Callout tone="refused" title={t('count.noOrders')} live>{explain(refused)}</Callout>}
    </div>
  );
}
