import { Button, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './decision.module.css';
import { KIND_FORMS, type DecisionKind } from './kinds.ts';
import type { Terms } from './terms.ts';
import { useTermInput, type TermsProps } from './use-term-input.ts';

interface FormOfKindProps extends TermsProps {
  /** Pools, partners and units. */
  holders: readonly { readonly value: string; readonly label: string }[];
}

/** The fields that the chosen kind has; most have none or one. */
export function FormOfKind({ holders, ...props }: FormOfKindProps) {
  const { terms, onChange, field } = props;
  const { t } = useTranslation('decisions');
  const input = useTermInput(props);
  const form = KIND_FORMS[terms.kind as DecisionKind];
  if (form === 'about') return <TextInput {...input('about')} description={t('terms.aboutWhy')} required />;
  if (form === 'award') return <div className={styles['pair']}><TextInput {...input('award')} inputMode="decimal" required /><TextInput {...input('currency')} required maxLength={3} /></div>;
  if (form === 'membership') {
    return (
      <div className={styles['pair']} id="field-terms-membership" tabIndex={-1}>
        <TextInput {...input('partner')} required />
        <Radio.Group label={t('terms.change')} value={terms.change} onChange={(change) => { onChange({ ...terms, change }); }}>
          <div className={styles['buttons']}><Radio value="joins" label={t('terms.joins')} /><Radio value="leaves" label={t('terms.leaves')} /></div>
        </Radio.Group>
        <TextInput {...input('on')} required />
      </div>
    );
  }
  return form === 'moves' ? <Moves holders={holders} {...{ terms, onChange, field }} /> : null;
}

/** Who gives and who gets: the sum that is left over is said while it is written. */
function Moves({ holders, ...props }: FormOfKindProps) {
  const { terms, onChange, field } = props;
  const { t } = useTranslation('decisions');
  const input = useTermInput(props);
  const change = (at: number, row: Partial<Terms['moves'][number]>) => { onChange({ ...terms, moves: terms.moves.map((move, place) => (place === at ? { ...move, ...row } : move)) }); };
  const { error, ...box } = field('terms.moves');
  return (
    <fieldset className={styles['rows']} id={box.id} tabIndex={-1}>
      <legend>{t('terms.moves')}</legend>
      <p>{t('terms.movesWhy')}</p>
      {terms.moves.map((move, at) => (
        <div key={at} className={styles['row']}>
          <NativeSelect aria-label={t('terms.holder', { number: at + 1 })} value={move.of} onChange={(event) => { change(at, { of: event.currentTarget.value }); }} data={[{ value: '', label: t('terms.choose') }, ...holders]} />
          <TextInput aria-label={t('terms.amount', { number: at + 1 })} value={move.amount} placeholder="-12500.50" onChange={(event) => { change(at, { amount: event.currentTarget.value }); }} />
        </div>
      ))}
      {error && <p className={styles['wrong']}>{error}</p>}
      <div className={styles['row']}>
        <Button variant="default" onClick={() => { onChange({ ...terms, moves: [...terms.moves, { of: '', amount: '' }] }); }}>{t('terms.anotherMove')}</Button>
        <TextInput {...input('currency')} maxLength={3} />
      </div>
    </fieldset>
  );
}
