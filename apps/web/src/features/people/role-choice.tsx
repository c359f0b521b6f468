import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import styles from './people.module.css';

interface RoleChoiceProps {
  on: string;
  find: string;
  /** The days for which a source states roles. */
  knownDays: readonly string[];
  onChoose: (choice: { on?: string; find?: string }) => void;
}

/** Which day, and whom; both stand in the address. */
export function RoleChoice({ on, find, knownDays, onChoose }: RoleChoiceProps) {
  const { t } = useTranslation('people');
  const { locale } = useLanguage();
  const [text, setText] = useState(find);
  const search = useDebouncedCallback((typed: string) => { onChoose({ find: typed.trim() }); }, 300);
  return (
    <div className={styles['choice']} role="group" aria-label={t('roles.choice')}>
      <TextInput type="date" label={t('roles.day')} value={on} onChange={(event) => { onChoose({ on: event.currentTarget.value }); }} />
      <TextInput
        type="search" label={t('roles.find')} leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />} value={text}
        onChange={(event) => { setText(event.currentTarget.value); search(event.currentTarget.value); }}
      />
      {knownDays.filter((day) => day !== on).map((day) => (
        <Button key={day} variant="default" onClick={() => { onChoose({ on: day }); }}>{t('roles.knownDay', { day: formatDate(day, locale) })}</Button>
      ))}
    </div>
  );
}
