import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { SoundingForm_SoundingDraftFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { SoundingPreview } from './sounding-preview.tsx';
import styles from './soundings.module.css';

export const SOUNDING_FORM = graphql(`
  fragment SoundingForm_soundingDraft on SoundingDraft {
    mask lastDay revealed grant { id } words { themeId theme { en es } words { en es } } readers { met party { id name partner { id shortName letter hue } } } viewerCan { action allowed reason }
  }
`);

const SOUND = graphql(`
  mutation Sound($input: SoundInput!) { sound(input: $input) { __typename ... on Sounding { id } ... on Refused { code message path } } }
`);

interface SoundingFormProps {
  draft: SoundingForm_SoundingDraftFragment;
  onSaid: () => void;
  onBack: () => void;
}

/** What is said of a grant, on which theme and to whom, with the words beside it as others will read them. */
export function SoundingForm({ draft, onSaid, onBack }: SoundingFormProps) {
  const { t } = useTranslation('soundings');
  const [sound] = useMutation(SOUND, { update: (cache) => { for (const fieldName of ['soundings', 'activity']) cache.evict({ id: 'ROOT_QUERY', fieldName }); } });
  const { act, values, set, input, onSubmit } = useActForm({
    initial: { themeId: '', readers: draft.readers.filter(({ met }) => met).map(({ party }) => party.id), open: 'later', reason: '' }, done: onSaid,
    send: async ({ themeId, readers, open, reason }) =>
      (await sound({ variables: { input: { grantId: draft.grant.id, themeId: themeId || null, readers, open: open === 'now', reason } } })).data?.sound,
  });
  const may = abilityIn(draft.viewerCan, 'soundings.make');
  const words = draft.words.find((one) => (one.themeId ?? '') === values.themeId) ?? draft.words[0];
  if (!words) return null;
  return (
    <div className={styles['sides']}>
      {may.allowed ? (
        <ActForm title={t('form.title')} submit={t('form.submit')} act={act} onSubmit={onSubmit} onBack={onBack} labels={{ themeId: t('form.theme'), readers: t('form.readers'), open: t('form.open'), reason: t('form.reason') }}>
          <Themes draft={draft} value={values.themeId} field={input('themeId')} onChange={(themeId) => { set({ themeId }); }} />
          <Readers draft={draft} value={values.readers} field={input('readers')} onChange={(readers) => { set({ readers }); }} />
          <Radio.Group {...input('open')} label={t('form.open')} required withAsterisk={false}>
            <div className={styles['options']}>
              <Radio value="now" label={t('form.openNow')} description={t('form.openNowWhy')} />
              <Radio value="later" label={t('form.openLater')} description={t('form.openLaterWhy')} />
            </div>
          </Radio.Group>
          <Textarea {...input('reason')} label={t('form.reason')} description={t('form.reasonWhy')} rows={2} maxLength={2000} required withAsterisk={false} />
        </ActForm>
      ) : <Callout tone="note" title={t('form.notNow')} act={<Button variant="default" onClick={onBack}>{t('form.back')}</Button>}>{may.reason && <Reason reason={may.reason} />}</Callout>}
      <SoundingPreview draft={draft} words={words.words} />
    </div>
  );
}

interface ChoiceProps<V> {
  draft: SoundingForm_SoundingDraftFragment;
  value: V;
  field: object;
  onChange: (value: V) => void;
}

function Themes({ draft, value, field, onChange }: ChoiceProps<string>) {
  const { t } = useTranslation('soundings');
  const read = useBilingual();
  return (
    <Radio.Group {...field} label={t('form.theme')} value={value} onChange={onChange}>
      <div className={styles['options']}>
        {draft.words.map(({ themeId, theme }) => <Radio key={themeId ?? ''} value={themeId ?? ''} label={theme ? read(theme) : t('form.noTheme')} />)}
      </div>
    </Radio.Group>
  );
}

function Readers({ draft: { readers }, value, field, onChange }: ChoiceProps<string[]>) {
  const { t } = useTranslation('soundings');
  const isAll = value.length === readers.length;
  return (
    <Checkbox.Group {...field} label={t('form.readers')} description={t('form.readersWhy')} value={value} onChange={onChange}>
      <div className={styles['options']}>
        {readers.map(({ party, met }) => (
          <Checkbox key={party.id} value={party.id} label={<PartyMark partner={party.partner} name={party.name} pool={party.partner === null} />} description={met ? t('form.met') : undefined} />
        ))}
        <div><Button variant="subtle" size="xs" onClick={() => { onChange(isAll ? [] : readers.map(({ party }) => party.id)); }}>{isAll ? t('form.none') : t('form.all')}</Button></div>
      </div>
    </Checkbox.Group>
  );
}
