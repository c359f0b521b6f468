import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnswerOverlap_OverlapFragment } from '../../gql/graphql.ts';
import { deciderName } from '../../ui/decider-mark.tsx';

export const BECAUSE = ['by-design', 'core-and-project', 'other-leg', 'other-population', 'relay', 'emergency', 'other-entity', 'data-error'] as const;
const ADJUSTED = ['amount', 'scope', 'dates'] as const;

export interface Form {
  readonly because?: string;
  readonly leadPartyId?: string;
  readonly speakerId?: string;
  readonly oneReport?: boolean;
  readonly reportOn?: string;
  readonly grantId?: string;
  readonly what?: string;
  readonly toPartyId?: string;
  readonly until?: string;
}

interface AnswerFieldsProps {
  overlap: AnswerOverlap_OverlapFragment;
  answer: string;
  form: Form;
  onForm: (form: Form) => void;
  field: (path: string) => object;
}

/** What an answer says besides its reason: each kind of answer asks its own. */
export function AnswerFields({ overlap, answer, form, onForm, field }: AnswerFieldsProps) {
  const { t } = useTranslation(['overlaps', 'grants']);
  const choose = (name: keyof Form, label: string, options: readonly { value: string; label: string }[]) => (
    <NativeSelect
      {...field(`form.${name}`)} label={label} required withAsterisk={false} value={String(form[name] ?? '')}
      data={[{ value: '', label: t('answer.choose') }, ...options]} onChange={(event) => { onForm({ ...form, [name]: event.currentTarget.value || undefined }); }}
    />
  );
  const day = (name: 'until' | 'reportOn', label: string, required: boolean) => (
    <TextInput {...field(`form.${name}`)} type="date" label={label} required={required} withAsterisk={false} value={form[name] ?? ''} onChange={(event) => { onForm({ ...form, [name]: event.currentTarget.value || undefined }); }} />
  );
  const grant = choose('grantId', t('answer.grant'), [overlap.left, overlap.right].map((one) => ({ value: one.id, label: [deciderName(one), one.shortId ?? one.title].join(' · ') })));
  const parties = (among: readonly { id: string; name: string }[]) => among.map(({ id, name }) => ({ value: id, label: name }));
  if (answer === 'explain') return choose('because', t('answer.because'), BECAUSE.map((value) => ({ value, label: t(`answer.becauseOf.${value}`) })));
  if (answer === 'hold') return day('until', t('answer.until'), true);
  if (answer === 'adjust') return <>{grant}{choose('what', t('answer.what'), ADJUSTED.map((value) => ({ value, label: t(`answer.changes.${value}`) })))}</>;
  if (answer === 'move') return <>{grant}{choose('toPartyId', t('answer.to'), parties(overlap.moveTargets))}</>;
  if (answer !== 'coordinate') return null;
  return (
    <>
      {choose('leadPartyId', t('answer.lead'), parties(overlap.concerned))}
      {choose('speakerId', t('answer.speaker'), parties(overlap.speakers))}
      <Checkbox label={t('answer.oneReport')} checked={form.oneReport ?? false} onChange={(event) => { onForm({ ...form, oneReport: event.currentTarget.checked }); }} />
      {form.oneReport && day('reportOn', t('answer.reportOn'), false)}
    </>
  );
}
