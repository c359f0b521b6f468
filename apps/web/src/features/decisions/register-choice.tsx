import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useReason } from '../../ui/reason.tsx';
import styles from './decision.module.css';
import { DECISION_KINDS, DECISION_STATES } from './kinds.ts';

export interface RegisterChosen {
  /** Empty: today. */
  readonly asOf: string;
  readonly kind: string;
  readonly state: string;
}

interface RegisterChoiceProps {
  chosen: RegisterChosen;
  today: string;
  states: readonly { readonly state: string; readonly count: number }[];
  onChoose: (chosen: RegisterChosen) => void;
}

/** As of which day the register is read, and what of it. How many stand in each state is said beside it. */
export function RegisterChoice({ chosen, today, states, onChoose }: RegisterChoiceProps) {
  const { t } = useTranslation('decisions');
  const { locale } = useLanguage();
  const say = useReason();
  const words = (state: string) => say({ key: `decision.state.${state}` });
  const count = (state: string) => states.find((one) => one.state === state)?.count ?? 0;
  return (
    <div className={styles['choice']} role="search" aria-label={t('choice.label')}>
      <TextInput type="date" label={t('choice.asOf')} value={chosen.asOf || today} onChange={(event) => { onChoose({ ...chosen, asOf: event.currentTarget.value === today ? '' : event.currentTarget.value }); }} />
      <NativeSelect
        label={t('choice.kind')} value={chosen.kind} onChange={(event) => { onChoose({ ...chosen, kind: event.currentTarget.value }); }}
        data={[{ value: '', label: t('choice.allKinds') }, ...DECISION_KINDS.map((kind) => ({ value: kind, label: say({ key: `decision.kind.${kind}` }) }))]}
      />
      <NativeSelect
        label={t('choice.state')} value={chosen.state} onChange={(event) => { onChoose({ ...chosen, state: event.currentTarget.value }); }}
        data={[{ value: '', label: t('choice.allStates') }, { value: 'standing', label: t('choice.standing') }, ...DECISION_STATES.map((state) => ({ value: state, label: `${words(state)} (${formatCount(count(state), locale)})` }))]}
      />
      <p className={styles['counts']} role="status">{states.map(({ state, count: many }) => `${words(state)} ${formatCount(many, locale)}`).join(' · ')}</p>
    </div>
  );
}
