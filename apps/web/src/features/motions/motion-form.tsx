import type { Message } from '@acuerdo/words';
import { Button, Checkbox, Fieldset, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import type { Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useExplained, type Named } from '../../ui/explained.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { BasisFields, votersOf, type Nameable } from './basis-fields.tsx';
import { readRule, type MotionDraft } from './draft.ts';
import { MethodFields, type PartProps } from './method-fields.tsx';
import styles from './motion.module.css';
import { RuleFields } from './rule-fields.tsx';
import { SecrecyFields } from './secrecy-fields.tsx';
import { ShareFields } from './share-fields.tsx';

export interface Choosable extends Named {
  readonly statusQuo: boolean;
}

interface MotionFormProps {
  title: string;
  initial: MotionDraft;
  options: readonly Choosable[];
  /** Whom the rule can name. */
  nameable: Nameable;
  act: string;
  saving: Act;
  onSave: (draft: MotionDraft) => void;
  onBack: () => void;
}

/** Text, options and rule of a motion, with the rule said in words while it is being written. */
export function MotionForm({ title, initial, options, nameable, act, saving, onSave, onBack }: MotionFormProps) {
  const { t } = useTranslation('motions');
  const [draft, setDraft] = useState(initial);
  const field = useFields(saving.issues);
  const set = (change: Partial<MotionDraft>) => { setDraft({ ...draft, ...change }); };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { event.preventDefault(); onSave(draft); }}>
      <h2>{title}</h2>
      <FormErrors issues={saving.issues} labels={useLabels()} />
      <ActProblem act={saving} />
      <Texts draft={draft} set={set} field={field} />
      <OptionBoxes chosen={draft.optionIds} options={options} onChange={(optionIds) => { set({ optionIds }); }} error={field('optionIds').error} />
      <MethodFields draft={draft} set={set} field={field} />
      <BasisFields draft={draft} set={set} field={field} pools={nameable.pools} />
      <SecrecyFields draft={draft} set={set} field={field} />
      <div className={styles['pair']}>
        <ShareFields path="quorum" share={draft.quorum} field={field} onChange={(quorum) => { set({ quorum }); }} />
        <ShareFields path="threshold" share={draft.threshold} field={field} onChange={(threshold) => { set({ threshold }); }} />
      </div>
      <RuleFields draft={draft} set={set} field={field} voters={votersOf(nameable, draft.basis)} />
      <RulePreview draft={draft} options={options} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={saving.busy}>{act}</Button>
        <Button variant="default" onClick={onBack} disabled={saving.busy}>{t('edit.back')}</Button>
      </div>
    </form>
  );
}

const LEGENDS = { en: 'English', es: 'Español' } as const;
const NAMES = { en: { title: 'titleEn', text: 'textEn' }, es: { title: 'titleEs', text: 'textEs' } } as const;

function Texts({ draft, set, field }: PartProps) {
  const { t } = useTranslation('motions');
  return (
    <div className={styles['pair']}>
      {(['en', 'es'] as const).map((lang) => {
        const { title, text } = NAMES[lang];
        return (
          <Fieldset key={lang} legend={LEGENDS[lang]}>
            <TextInput {...field(title)} lang={lang} label={t(`edit.${title}`)} required value={draft[title]} onChange={(event) => { set({ [title]: event.currentTarget.value }); }} />
            <Textarea {...field(text)} lang={lang} label={t(`edit.${text}`)} required rows={7} value={draft[text]} onChange={(event) => { set({ [text]: event.currentTarget.value }); }} />
          </Fieldset>
        );
      })}
    </div>
  );
}

interface OptionBoxesProps {
  chosen: readonly string[];
  options: readonly Choosable[];
  onChange: (chosen: string[]) => void;
  error: string | undefined;
}

function OptionBoxes({ chosen, options, onChange, error }: OptionBoxesProps) {
  const { t } = useTranslation('motions');
  const read = useBilingual();
  return (
    <Checkbox.Group id="field-optionIds" label={t('edit.optionIds')} description={t('edit.optionsWhy')} error={error} value={[...chosen]}
      onChange={(ids) => { onChange(options.map(({ id }) => id).filter((id) => ids.includes(id))); }}>
      <div className={styles['boxes']}>
        {options.map(({ id, title, statusQuo }) => <Checkbox key={id} value={id} label={read(title)} description={statusQuo ? t('sheet.statusQuo') : undefined} />)}
      </div>
    </Checkbox.Group>
  );
}

function RulePreview({ draft, options }: { draft: MotionDraft; options: readonly Choosable[] }) {
  const { t } = useTranslation('motions');
  const explain = useExplained(options);
  const statusQuo = options.find((option) => option.statusQuo && draft.optionIds.includes(option.id))?.id ?? '';
  const reading = readRule(draft, statusQuo);
  const labels = useLabels();
  const named = (wrong: Message) => explain({ ...wrong, values: { ...wrong.values, field: labels[String(wrong.values?.['field']).replace(/^rule\./, '')] ?? '' } });
  const wrong = reading.ok ? null : statusQuo === '' ? t('edit.noStatusQuo') : named(reading.wrong);
  return (
    <div className={styles['preview']} role="status" data-wrong={!reading.ok}>
      <strong>{reading.ok ? t('edit.inWords') : t('edit.notYet')}</strong>
      {reading.ok ? <ul>{reading.sentences.map((sentence) => <li key={sentence.key}>{explain(sentence)}</li>)}</ul> : <p>{wrong}</p>}
    </div>
  );
}

function useLabels(): Record<string, string> {
  const { t } = useTranslation('motions');
  const shares = (['quorum', 'threshold', 'weightThreshold'] as const).flatMap((path) =>
    (['op', 'num', 'den', 'base'] as const).map((part) => [`${path}.${part}`, `${t(`rule.${path}`)}, ${t(`rule.${part}`)}`]));
  return {
    ...Object.fromEntries(shares) as Record<string, string>,
    ...Object.fromEntries((['unranked', 'strength', 'equalRank', 'maxScore', 'minScorers', 'tieOrder'] as const).flatMap((name) => [name, `parameters.${name}`].map((path) => [path, t(`parameters.${name}`)]))),
    method: t('ask.how'), secrecy: t('secrecy.label'), basis: t('basis.label'), weights: t('basis.pool'), 'weights.poolId': t('basis.pool'), 'weights.sum': t('basis.sum'), 'weights.currency': t('basis.currency'),
    quorumCounts: t('more.quorumCounts'), blockerIds: t('more.blockers'), 'ties.kind': t('more.ties'), 'ties.voterId': t('more.casting'),
    options: t('edit.optionIds'), titleEn: t('edit.titleEn'), titleEs: t('edit.titleEs'), textEn: t('edit.textEn'), textEs: t('edit.textEs'), optionIds: t('edit.optionIds'),
  };
}
