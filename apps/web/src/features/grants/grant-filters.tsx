import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VEHICLES, type GrantChoice } from './grant-choice.ts';
import styles from './grants.module.css';

interface GrantFiltersProps {
  choice: GrantChoice;
  onChoose: (choice: GrantChoice) => void;
  funders: readonly { readonly id: string; readonly name: string }[];
}

const CLEAR: GrantChoice = { text: '', vehicle: '', funderId: '', unshared: false };

/** Which grants; every choice stands in the address. */
export function GrantFilters({ choice, onChoose, funders }: GrantFiltersProps) {
  const { t } = useTranslation('grants');
  const [text, setText] = useState(choice.text);
  const chooseText = useDebouncedCallback((typed: string) => { onChoose({ ...choice, text: typed.trim() }); }, 300);
  const isChosen = Object.values(choice).some(Boolean);
  return (
    <div className={styles['filters']} role="group" aria-label={t('filter.label')}>
      <TextInput
        className={styles['find']} type="search" aria-label={t('filter.text')} placeholder={t('filter.text')} leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={text} onChange={(event) => { setText(event.currentTarget.value); chooseText(event.currentTarget.value); }}
      />
      <NativeSelect
        aria-label={t('filter.vehicle')} value={choice.vehicle} onChange={(event) => { onChoose({ ...choice, vehicle: event.currentTarget.value }); }}
        data={[{ value: '', label: t('filter.anyVehicle') }, ...VEHICLES.map((vehicle) => ({ value: vehicle, label: t(`vehicle.${vehicle}`) }))]}
      />
      <NativeSelect
        className={styles['funder']} aria-label={t('filter.funder')} value={choice.funderId} onChange={(event) => { onChoose({ ...choice, funderId: event.currentTarget.value }); }}
        data={[{ value: '', label: t('filter.anyFunder') }, ...funders.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Checkbox label={t('filter.unshared')} checked={choice.unshared} onChange={(event) => { onChoose({ ...choice, unshared: event.currentTarget.checked }); }} />
      {isChosen && <button type="button" className={styles['plain']} onClick={() => { setText(''); onChoose(CLEAR); }}>{t('filter.clear')}</button>}
    </div>
  );
}
