import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { useFields } from '../../ui/form-errors.tsx';

/** Who can answer for something: a partner, one of its units, or the pool. */
export interface Answerable {
  readonly key: string;
  readonly name: string;
  readonly partyId: string;
  readonly unitId?: string;
}

export interface WhoDraft {
  readonly who: string;
  readonly role: 'owner' | 'co_owner' | 'consulted';
  readonly basis: string;
  readonly decision: string;
}

export const BLANK_WHO = { role: 'owner', basis: '', decision: '' } as const;

/** The draft as it is sent. */
export function whoOf({ who, ...said }: WhoDraft, answerable: readonly Answerable[]) {
  const { partyId = '', unitId } = answerable.find(({ key }) => key === who) ?? {};
  return { ...said, partyId, unitId };
}

interface ResponsibleFieldsProps {
  draft: WhoDraft;
  onChange: (part: Partial<WhoDraft>) => void;
  answerable: readonly Answerable[];
  field: ReturnType<typeof useFields>;
  /** Where it stands in what is sent: `who` or `to`. */
  path: string;
}

const ROLES = ['owner', 'co_owner', 'consulted'] as const;

export function ResponsibleFields({ draft, onChange, answerable, field, path }: ResponsibleFieldsProps) {
  const { t } = useTranslation('responsibilities');
  return (
    <>
      <NativeSelect label={t('form.who')} data={answerable.map(({ key, name }) => ({ value: key, label: name }))} value={draft.who} onChange={(event) => { onChange({ who: event.currentTarget.value }); }} />
      <NativeSelect label={t('form.role')} data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))} value={draft.role} onChange={(event) => { onChange({ role: event.currentTarget.value as WhoDraft['role'] }); }} />
      <Textarea {...field(`${path}.basis`)} label={t('form.basis')} required rows={2} value={draft.basis} onChange={(event) => { onChange({ basis: event.currentTarget.value }); }} />
      <TextInput {...field('decision')} label={t('form.decision')} description={t('form.decisionWhy')} value={draft.decision} onChange={(event) => { onChange({ decision: event.currentTarget.value }); }} />
    </>
  );
}
