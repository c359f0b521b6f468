import type { Message } from '@acuerdo/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { Reason } from '../../ui/reason.tsx';
import { FileZone } from './file-zone.tsx';
import styles from './imports.module.css';
import { openHere, type OpenedHere } from './open-here.ts';
import { MAX_BYTES } from '../../lib/upload.ts';

export interface ChosenFile {
  readonly name: string;
  readonly opened: Exclude<OpenedHere, { kind: 'refused' }>;
}

/** A file is chosen and opened in this browser; it is not sent. */
export function ChooseHere({ onChosen }: { onChosen: (file: ChosenFile) => void }) {
  const { t } = useTranslation(['compare', 'imports']);
  const [refusal, setRefusal] = useState<Message | string | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const open = async (file: File) => {
    if (file.size > MAX_BYTES) return setRefusal(t('imports:drop.tooLarge', { name: file.name }));
    setRefusal(null);
    setOpening(file.name);
    const opened = await openHere(file);
    setOpening(null);
    if (opened.kind === 'refused') setRefusal(opened.reason);
    else onChosen({ name: file.name, opened });
  };
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file) void (files.length > 1 ? setRefusal(t('imports:drop.one')) : open(file));
  };
  return (
    <section className={styles['bring']} aria-labelledby="choose-here">
      <h2 id="choose-here">{t('choose')}</h2>
      {refusal && <Callout tone="refused" title={t('notOpened')} live><Reason reason={refusal} /></Callout>}
      {opening ? <p role="status">{t('opening', { name: opening })}</p> : <FileZone onFiles={take} describedBy="choose-here-formats" />}
      <p id="choose-here-formats" className={styles['quiet']}>{t('formats')}</p>
    </section>
  );
}
