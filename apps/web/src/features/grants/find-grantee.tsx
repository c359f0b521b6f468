import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './grants.module.css';

/** Finds organisations by any name; what is looked for stands in the address. */
export function FindGrantee({ text, onFind }: { text: string; onFind: (text: string) => void }) {
  const { t } = useTranslation('grants');
  const [typed, setTyped] = useState(text);
  const find = useDebouncedCallback((wanted: string) => { onFind(wanted.trim()); }, 300);
  return (
    <div className={styles['filters']} role="search">
      <TextInput
        className={styles['find']} type="search" aria-label={t('grantees.find')} placeholder={t('grantees.find')} leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={typed} onChange={(event) => { setTyped(event.currentTarget.value); find(event.currentTarget.value); }}
      />
    </div>
  );
}
