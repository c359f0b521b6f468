import { Button, Checkbox, Fieldset, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { useFields } from '../../ui/form-errors.tsx';
import { blankParticipant, nextKey, type ParticipantDraft } from './draft.ts';
import { PRESENCES } from './meeting-kinds.ts';
import styles from './meetings.module.css';

export interface PartnerChoice {
  readonly id: string;
  readonly shortName: string;
}

interface ParticipantsProps {
  rows: readonly ParticipantDraft[];
  planned: boolean;
  partners: readonly PartnerChoice[];
  field: ReturnType<typeof useFields>;
  onChange: (rows: ParticipantDraft[]) => void;
}

/** The list of the meeting, row by row. Whoever adds a row goes on writing in it; whoever drops one goes on from the list's end. */
export function Participants({ rows, planned, partners, field, onChange }: ParticipantsProps) {
  const { t } = useTranslation('meetings');
  const [added, setAdded] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    const key = nextKey(rows);
    setAdded(key);
    onChange([...rows, blankParticipant(key)]);
  };
  const drop = (gone: number) => {
    onChange(rows.filter(({ key }) => key !== gone));
    addButton.current?.focus();
  };
  return (
    <Fieldset legend={t(planned ? 'form.expected' : 'form.participants')} className={styles['group']}>
      <p className={styles['quiet']}>{t('form.participantsWhy')}</p>
      {rows.map((row, at) => (
        <Row
          key={row.key} row={row} at={at} planned={planned} partners={partners} field={field} isNew={row.key === added}
          onChange={(change) => { onChange(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one))); }} onDrop={() => { drop(row.key); }}
        />
      ))}
      <div><Button ref={addButton} variant="default" onClick={add}>{t('form.add')}</Button></div>
    </Fieldset>
  );
}

interface RowProps extends Pick<ParticipantsProps, 'planned' | 'partners' | 'field'> {
  row: ParticipantDraft;
  at: number;
  isNew: boolean;
  onChange: (change: Partial<ParticipantDraft>) => void;
  onDrop: () => void;
}

function Row({ row, at, planned, partners, field, isNew, onChange, onDrop }: RowProps) {
  const { t } = useTranslation('meetings');
  const name = useRef<HTMLInputElement>(null);
  const path = (part: string) => `attendance.${at}.${part}`;
  const title = t('form.participant', { number: at + 1 });
  useEffect(() => { if (isNew) name.current?.focus(); }, [isNew]);
  return (
    <div role="group" aria-label={title} className={styles['row']}>
      <TextInput {...field(path('name'))} ref={name} required label={t('form.name')} autoComplete="off" value={row.name} onChange={(event) => { onChange({ name: event.currentTarget.value }); }} />
      <TextInput {...field(path('role'))} label={t('form.role')} autoComplete="off" value={row.role} onChange={(event) => { onChange({ role: event.currentTarget.value }); }} />
      {!planned && (
        <NativeSelect {...field(path('presence'))} label={t('form.presence')} value={row.presence} onChange={(event) => { onChange({ presence: event.currentTarget.value }); }}
          data={[...(row.presence === 'expected' ? ['expected' as const] : []), ...PRESENCES].map((presence) => ({ value: presence, label: t(`there.${presence}`) }))} />
      )}
      <NativeSelect {...field(path('partnerId'))} label={t('form.partner')} value={row.partnerId} onChange={(event) => { onChange({ partnerId: event.currentTarget.value }); }}
        data={[{ value: '', label: t('form.noPartner') }, ...partners.map(({ id, shortName }) => ({ value: id, label: shortName }))]} />
      <Checkbox label={t('form.moderator')} checked={row.meetingRole === 'moderator'} onChange={(event) => { onChange({ meetingRole: event.currentTarget.checked ? 'moderator' : 'participant' }); }} />
      <Button variant="subtle" onClick={onDrop}>{t('form.drop', { who: row.name || title })}</Button>
    </div>
  );
}
