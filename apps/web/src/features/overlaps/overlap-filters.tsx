import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useReason } from '../../ui/reason.tsx';
import styles from './overlaps.module.css';

export interface OverlapChoice {
  readonly state: 'open' | 'answered' | 'all';
  readonly confusion: boolean;
  readonly kind: string;
  readonly mine: boolean;
  readonly changeable: boolean;
  /** A partner that it concerns, by its id as an organisation. */
  readonly party: string;
}

export const KINDS = ['duplicate-record', 'duplicate-role', 'stacked-support', 'parallel-role', 'relay', 'through-intermediary', 'unsure-identity'] as const;
const STATES = ['open', 'answered', 'all'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address says; anything it does not know counts as not said. */
export function choiceIn(search: URLSearchParams): OverlapChoice {
  return {
    state: STATES.find((state) => state === search.get('state')) ?? 'open',
    confusion: search.get('confusion') === '1',
    kind: KINDS.find((kind) => kind === search.get('kind')) ?? '',
    mine: search.get('mine') === '1',
    changeable: search.get('changeable') === '1',
    party: UUID.test(search.get('party') ?? '') ? (search.get('party') ?? '') : '',
  };
}

export const searchOf = ({ state, confusion, kind, mine, changeable, party }: OverlapChoice): Record<string, string> => ({
  ...(state === 'open' ? {} : { state }), ...(confusion ? { confusion: '1' } : {}), ...(kind ? { kind } : {}),
  ...(mine ? { mine: '1' } : {}), ...(changeable ? { changeable: '1' } : {}), ...(party ? { party } : {}),
});

interface OverlapFiltersProps {
  choice: OverlapChoice;
  onChoose: (choice: OverlapChoice) => void;
  total: number;
  /** There are more than `total`. */
  more: boolean;
  /** Partners and pools, by which it can be narrowed. */
  parties: readonly { readonly id: string; readonly name: string }[];
}

export function OverlapFilters({ choice, onChoose, total, more, parties }: OverlapFiltersProps) {
  const { t } = useTranslation('overlaps');
  const say = useReason();
  const { locale } = useLanguage();
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
      <NativeSelect
        aria-label={t('filter.party')} value={choice.party} onChange={(event) => { onChoose({ ...choice, party: event.currentTarget.value }); }}
        data={[{ value: '', label: t('filter.anyParty') }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Checkbox label={t('filter.confusion')} checked={choice.confusion} onChange={(event) => { onChoose({ ...choice, confusion: event.currentTarget.checked }); }} />
      <Checkbox label={t('filter.mine')} checked={choice.mine} onChange={(event) => { onChoose({ ...choice, mine: event.currentTarget.checked }); }} />
      <Checkbox label={t('filter.changeable')} checked={choice.changeable} onChange={(event) => { onChoose({ ...choice, changeable: event.currentTarget.checked }); }} />
      <span role="status" className={styles['quiet']}>{more ? t('filter.foundMore', { total: formatCount(total, locale) }) : t('filter.found', { count: total })}</span>
    </div>
  );
}
