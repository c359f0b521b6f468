import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';

interface FileZoneProps {
  onFiles: (files: readonly File[]) => void;
  /** Id of what says which files are taken. */
  describedBy: string;
  isBusy?: boolean;
}

const ACCEPTED = '.json,.csv,.xlsx,application/json,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where a file is dropped or chosen; what becomes of it is said by whoever takes it. */
export function FileZone({ onFiles, describedBy, isBusy = false }: FileZoneProps) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  const hover = (event: React.DragEvent) => { event.preventDefault(); setOver(true); };
  return (
    <label className={styles['zone']} data-over={over} onDrop={drop} onDragOver={hover} onDragLeave={() => { setOver(false); }}>
      <IconFileUpload size={28} stroke={1.4} aria-hidden />
      <span>{t('drop.drop')}</span>
      <input type="file" className={styles['picker']} accept={ACCEPTED} aria-describedby={describedBy} onChange={(event) => { onFiles([...(event.currentTarget.files ?? [])]); }} />
      <span className={styles['choose']}>{t('drop.choose')}</span>
    </label>
  );
}
