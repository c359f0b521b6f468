import { EQUAL_RANKS, methodOf, UNRANKED } from '@acuerdo/voting';
import { Checkbox, NativeSelect, NumberInput, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { useFields } from '../../ui/form-errors.tsx';
import { withMethod, type MotionDraft, type ParametersDraft } from './draft.ts';
import { INTENTIONS, intentionOf, methodsFor } from './intentions.ts';
import styles from './motion.module.css';

export interface PartProps {
  draft: MotionDraft;
  set: (change: Partial<MotionDraft>) => void;
  field: ReturnType<typeof useFields>;
}

/** What the vote is for, and then how it is answered and counted. */
export function MethodFields({ draft, set, field }: PartProps) {
  const { t } = useTranslation('motions');
  const intention = intentionOf(draft.method);
  const choose = (value: string) => {
    const wanted = INTENTIONS.find((one) => one === value);
    const [method] = wanted ? methodsFor(wanted) : [];
    if (method) set(withMethod(draft, method));
  };
  const methods = methodsFor(intention);
  const toMethod = (value: string) => {
    const method = methods.find((one) => one === value);
    if (method) set(withMethod(draft, method));
  };
  return (
    <div className={styles['pair']}>
      <Radio.Group label={t('ask.label')} value={intention} onChange={choose}>
        <div className={styles['boxes']}>{INTENTIONS.map((one) => <Radio key={one} value={one} label={t(`ask.${one}`)} description={t(`ask.${one}Why`)} />)}</div>
      </Radio.Group>
      <div className={styles['boxes']}>
        <Radio.Group {...field('method')} label={t('ask.how')} value={draft.method} onChange={toMethod}>
          <div className={styles['boxes']}>{methods.map((one) => <Radio key={one} value={one} label={t(`methods.${one}.name`)} description={t(`methods.${one}.means`)} />)}</div>
        </Radio.Group>
        <Parameters draft={draft} set={set} field={field} />
      </div>
    </div>
  );
}

/** What the chosen method can be told besides; nothing else is asked. */
function Parameters({ draft: { method, parameters }, set, field }: PartProps) {
  const { t } = useTranslation('motions');
  const known = methodOf(method);
  const reads: readonly string[] = known?.parameters ?? [];
  const change = (more: Partial<ParametersDraft>) => { set({ parameters: { ...parameters, ...more } }); };
  const choices = [['unranked', UNRANKED], ['strength', known?.strengths ?? []], ['equalRank', EQUAL_RANKS]] as const;
  const asked = choices.filter(([name]) => reads.includes(name));
  const numbers = (['maxScore', 'minScorers'] as const).filter((name) => reads.includes(name));
  if (asked.length + numbers.length === 0) return null;
  return (
    <details open={numbers.length > 0}>
      <summary>{t('parameters.title')}</summary>
      <div className={styles['boxes']}>
        {numbers.map((name) => (
          <NumberInput key={name} {...field(`parameters.${name}`)} label={t(`parameters.${name}`)} description={t(`parameters.${name}Why`)} min={1} allowDecimal={false} allowNegative={false}
            value={parameters[name] ?? ''} onChange={(value) => { change({ [name]: value }); }} />
        ))}
        {asked.map(([name, values]) => (
          <NativeSelect key={name} {...field(`parameters.${name}`)} label={t(`parameters.${name}`)} value={parameters[name] ?? ''} onChange={(event) => { change({ [name]: event.currentTarget.value }); }}
            data={[{ value: '', label: t('parameters.usual') }, ...values.map((value) => ({ value, label: t(`parameters.values.${value}`) }))]} />
        ))}
        {reads.includes('tieOrder') && <Checkbox label={t('parameters.tieOrder')} checked={parameters.tieOrder === true} onChange={(event) => { change({ tieOrder: event.currentTarget.checked }); }} />}
      </div>
    </details>
  );
}
