import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureChoice } from './figure-choice.ts';
import styles from './figures.module.css';

interface FigureControlsProps {
  choice: FigureChoice;
  currency: string;
  currencies: readonly string[];
  years: readonly number[];
  onChoose: (choice: FigureChoice) => void;
}

/** Which currency and year, and whether proposals count. */
export function FigureControls({ choice, currency, currencies, years, onChoose }: FigureControlsProps) {
  const { t } = useTranslation('figures');
  const choose = (chosen: Partial<FigureChoice>) => { onChoose({ ...choice, cell: null, awards: null, ...chosen }); };
  return (
    <div className={styles['controls']} role="group" aria-label={t('controls.label')} data-screen-only>
      <NativeSelect label={t('controls.currency')} value={currency} onChange={(event) => { choose({ currency: event.currentTarget.value }); }} data={[...currencies]} />
      <NativeSelect
        label={t('controls.year')} value={choice.year ?? ''} onChange={(event) => { choose({ year: event.currentTarget.value ? Number(event.currentTarget.value) : null }); }}
        data={[{ value: '', label: t('controls.allYears') }, ...years.map((year) => ({ value: String(year), label: String(year) })).reverse()]}
      />
      <Checkbox label={t('controls.proposals')} checked={choice.proposals} onChange={(event) => { choose({ proposals: event.currentTarget.checked }); }} />
    </div>
  );
}
