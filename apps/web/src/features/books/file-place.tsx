import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './books.module.css';

/** Drop a file, or pick one: the whole box is the label of a real file input. */
export function FilePlace({ disabled, onFile }: { disabled: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('books');
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <label
      className={styles['place']} data-over={over}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => { setOver(false); }}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); }}
    >
      <span className={styles['placeTitle']}>{t('verify.drop')}</span>
      <span className={styles['why']}>{t('verify.dropWhy')}</span>
      <span className={styles['pick']} aria-hidden="true">{t('verify.pick')}</span>
      <input type="file" className={styles['input']} aria-label={t('verify.drop')} accept=".json,application/json" disabled={disabled} onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ''; }} />
    </label>
  );
}
