import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../ui/reason.tsx';
import styles from './overlaps.module.css';

export interface OverlapChoice {
  readonly state: 'open' | 'answered' | 'all';
  readonly confusion: boolean;
  readonly kind: string;
}

export const KINDS = ['duplicate-record', 'duplicate-role', 'stacked-support', 'parallel-role', 'relay', 'through-intermediary', 'unsure-identity'] as const;
const STATES = ['open', 'answered', 'all'] as const;

/** What the address says; anything it does not know counts as not said. */
export function choiceIn(search: URLSearchParams): OverlapChoice {
  return {
    state: STATES.find((state) => state === search.get('state')) ?? 'open',
    confusion: search.get('confusion') === '1',
    kind: KINDS.find((kind) => kind === search.get('kind')) ?? '',
  };
}

export const searchOf = ({ state, confusion, kind }: OverlapChoice): Record<string, string> => ({
  ...(state === 'open' ? {} : { state }), ...(confusion ? { confusion: '1' } : {}), ...(kind ? { kind } : {}),
});

interface OverlapFiltersProps {
  choice: OverlapChoice;
  onChoose: (choice: OverlapChoice) => void;
  total: number;
}

export function OverlapFilters({ choice, onChoose, total }: OverlapFiltersProps) {
  const { t } = useTranslation('overlaps');
  const say = useReason();
  return (
    <div className={styles['filters']} role="group" aria-label={t('filter.label')}>
      <div className={styles['states']}>
        {STATES.map((state) => (
          <button key={state} type="button" aria-pressed={choice.state === state} onClick={() => { onChoose({ ...choice, state }); }}>{t(`filter.${state}`)}</button>
        ))}
      </div>
      <NativeSelect
        aria-label={t('filter.kind')} value={choice.kind} onChange={(event) => { onChoose({ ...choice, kind: event.currentTarget.value }); }}
        data={[{ value: '', label: t('filter.anyKind') }, ...KINDS.map((kind) => ({ value: kind, label: say({ key: `overlap.kind.${kind}` }) }))]}
      />
      <Checkbox label={t('filter.confusion')} checked={choice.confusion} onChange={(event) => { onChoose({ ...choice, confusion: event.currentTarget.checked }); }} />
      <span role="status" className={styles['quiet']}>{t('filter.found', { count: total })}</span>
    </div>
  );
}
