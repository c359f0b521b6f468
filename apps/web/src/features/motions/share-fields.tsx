import { Fieldset, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShareDraft } from './draft.ts';
import styles from './motion.module.css';

type Field = (path: string) => { id: string; name: string; error: string | undefined };

interface ShareFieldsProps {
  path: 'quorum' | 'threshold' | 'weightThreshold';
  share: ShareDraft;
  onChange: (share: ShareDraft) => void;
  field: Field;
}

const BASES = ['yes+no', 'cast', 'eligible'] as const;
const BASE_KEYS = { 'yes+no': 'yesNo', cast: 'cast', eligible: 'eligible' } as const;

/** An exact fraction with its operator: never a percentage, which would lose a vote at two thirds. */
export function ShareFields({ path, share, onChange, field }: ShareFieldsProps) {
  const { t } = useTranslation('motions');
  const plain = (part: string) => { const { id, name, error } = field(`${path}.${part}`); return { id, name, error: Boolean(error) }; };
  const error = ['op', 'num', 'den', 'base'].map((part) => field(`${path}.${part}`).error).find(Boolean);
  const operators = [{ value: '>=', label: t('rule.atLeast') }, { value: '>', label: t('rule.moreThan') }];
  return (
    <Fieldset legend={t(`rule.${path}`)}>
      <p className={styles['hint']}>{t(`rule.${path}Why`)}</p>
      <div className={styles['share']}>
        <NativeSelect {...plain('op')} label={t('rule.op')} data={operators} value={share.op} onChange={(event) => { onChange({ ...share, op: event.currentTarget.value }); }} />
        <NumberInput {...plain('num')} label={t('rule.num')} min={0} allowDecimal={false} allowNegative={false} value={share.num} onChange={(num) => { onChange({ ...share, num }); }} />
        <span className={styles['of']} aria-hidden="true">/</span>
        <NumberInput {...plain('den')} label={t('rule.den')} min={1} allowDecimal={false} allowNegative={false} value={share.den} onChange={(den) => { onChange({ ...share, den }); }} />
      </div>
      {path !== 'quorum' && (
        <NativeSelect
          {...plain('base')} label={t('rule.base')} data={BASES.map((value) => ({ value, label: t(`rule.bases.${BASE_KEYS[value]}`) }))}
          value={share.base} onChange={(event) => { onChange({ ...share, base: event.currentTarget.value }); }}
        />
      )}
      {error && <p className={styles['wrong']}>{error}</p>}
    </Fieldset>
  );
}
