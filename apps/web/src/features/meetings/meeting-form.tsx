import { readDate } from '@acuerdo/calendar';
import { Button, Fieldset, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { usePeriodWords } from '../../ui/period-text.tsx';
import { isSomebody, type MeetingDraft } from './draft.ts';
import { KINDS } from './meeting-kinds.ts';
import styles from './meetings.module.css';
import { Participants, type PartnerChoice } from './participants.tsx';

export const MEETING_FORM = graphql(`
  fragment MeetingForm_meeting on Meeting {
    id shortId version state kind title { en es } held { written } begins timeZone place subject { en es }
    attendance { id name role presence meetingRole partner { id } }
  }
`);

interface MeetingFormProps {
  initial: MeetingDraft;
  /** Still to come: nobody has been there yet. */
  planned: boolean;
  partners: readonly PartnerChoice[];
  saving: Act;
  onSave: (draft: MeetingDraft) => void;
  onBack: () => void;
}

/** A meeting as its record tells it, and who was there. */
export function MeetingForm({ initial, planned, partners, saving, onSave, onBack }: MeetingFormProps) {
  const { t } = useTranslation('meetings');
  const [draft, setDraft] = useState(initial);
  const field = useFields(saving.issues);
  const set = (change: Partial<MeetingDraft>) => { setDraft({ ...draft, ...change }); };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const written = { ...draft, attendance: draft.attendance.filter(isSomebody) }; // rows left empty go, so that the server counts rows as the form does
    setDraft(written);
    onSave(written);
  };
  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <p>{t('form.why')}</p>
      <FormErrors issues={saving.issues} labels={useLabels(draft)} />
      <ActProblem act={saving} />
      <Facts draft={draft} set={set} field={field} />
      <Participants rows={draft.attendance} planned={planned} partners={partners} field={field} onChange={(attendance) => { set({ attendance }); }} />
      <div className={styles['acts']}>
        <Button type="submit" loading={saving.busy}>{t('form.save')}</Button>
        <Button variant="default" onClick={onBack} disabled={saving.busy}>{t('form.back')}</Button>
      </div>
    </form>
  );
}

interface FactsProps {
  draft: MeetingDraft;
  set: (change: Partial<MeetingDraft>) => void;
  field: ReturnType<typeof useFields>;
}

type TextField = 'titleEn' | 'titleEs' | 'heldWritten' | 'begins' | 'place' | 'subjectEn' | 'subjectEs';

function Facts({ draft, set, field }: FactsProps) {
  const { t } = useTranslation('meetings');
  const text = (name: TextField) => ({ ...field(name), value: draft[name], onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => { set({ [name]: event.currentTarget.value }); } });
  return (
    <Fieldset legend={t('form.what')} className={styles['group']}>
      <div className={styles['pair']}>
        <TextInput {...text('titleEn')} lang="en" required label={t('form.titleEn')} />
        <TextInput {...text('titleEs')} lang="es" required label={t('form.titleEs')} />
        <NativeSelect {...field('kind')} label={t('form.kind')} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} value={draft.kind} onChange={(event) => { set({ kind: event.currentTarget.value }); }} />
        <TextInput {...text('heldWritten')} required label={t('form.held')} description={useMeaning(draft.heldWritten)} />
        {draft.kind !== 'circular' && <TextInput {...text('begins')} type="time" label={t('form.begins')} />}
        <TextInput {...text('place')} label={t('form.place')} />
        <NativeSelect {...field('timeZone')} label={t('form.timeZone')} data={useZones()} value={draft.timeZone} onChange={(event) => { set({ timeZone: event.currentTarget.value }); }} />
        <Textarea {...text('subjectEn')} lang="en" rows={2} label={t('form.subjectEn')} />
        <Textarea {...text('subjectEs')} lang="es" rows={2} label={t('form.subjectEs')} />
      </div>
    </Fieldset>
  );
}

/** How the date will be understood, while it is being written. */
function useMeaning(written: string): string {
  const { t } = useTranslation('meetings');
  const say = usePeriodWords();
  const reading = readDate(written);
  if (!reading.ok) return t('form.heldWhy');
  const { from, to } = reading.date;
  return t('form.means', { days: say({ from, to }) });
}

function useZones() {
  const { t } = useTranslation('meetings');
  return [{ value: '', label: t('form.notKnown') }, ...Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }))];
}

function useLabels({ attendance }: MeetingDraft): Record<string, string> {
  const { t } = useTranslation('meetings');
  const people = attendance.flatMap((_, at) => (['name', 'role', 'partner'] as const).map((part) =>
    [`attendance.${at}.${part === 'partner' ? 'partnerId' : part}`, `${t('form.participant', { number: at + 1 })}, ${t(`form.${part}`)}`]));
  return {
    ...Object.fromEntries(people) as Record<string, string>,
    kind: t('form.kind'), titleEn: t('form.titleEn'), titleEs: t('form.titleEs'), heldWritten: t('form.held'), begins: t('form.begins'), place: t('form.place'), timeZone: t('form.timeZone'),
    subjectEn: t('form.subjectEn'), subjectEs: t('form.subjectEs'),
  };
}
