import { applyChanges, type LineChange } from '@acuerdo/texts';
import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CompareReturnedMinutesMutation, Minutes_MinutesFragment } from '../../gql/graphql.ts';
import { upload } from '../../lib/upload.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { LineChanges } from './line-changes.tsx';
import styles from './minutes.module.css';
import { useWrite } from './write-minutes.tsx';

const COMPARE = graphql(`
  mutation CompareReturnedMinutes($input: ReturnedMinutesInput!) {
    compareReturnedMinutes(input: $input) { __typename ... on ReturnedMinutes { id version language sent changes { at removed added } } ... on Refused { code message path } }
  }
`);

type Returned = Extract<CompareReturnedMinutesMutation['compareReturnedMinutes'], { __typename: 'ReturnedMinutes' }>;

interface ReturnedProps {
  minutes: Minutes_MinutesFragment;
  onDone: () => void;
}

/** A DOCX that came back: what it writes otherwise, to be taken or left one by one. */
export function ReturnedMinutes({ minutes, onDone }: ReturnedProps) {
  const [returned, setReturned] = useState<Returned | null>(null);
  return returned ? <TakeChanges minutes={minutes} returned={returned} onDone={onDone} /> : <SendBack minutes={minutes} onReturned={setReturned} onDone={onDone} />;
}

function SendBack({ minutes: { id, version, versions }, onReturned, onDone }: ReturnedProps & { onReturned: (returned: Returned) => void }) {
  const { t } = useTranslation('minutes');
  const [file, setFile] = useState<File | null>(null);
  const [compare] = useMutation(COMPARE);
  const { act, input, onSubmit } = useActForm({
    initial: { language: 'en', version: String(version), fileId: '' },
    send: async (said) => {
      if (!file) return { __typename: 'Refused' as const, message: t('returned.noFile'), path: ['fileId'] };
      const sent = await upload(file, () => undefined);
      if (sent.__typename === 'Refused') return sent;
      const answer = (await compare({ variables: { input: { id, language: said.language, version: Number(said.version), fileId: sent.id } } })).data?.compareReturnedMinutes;
      if (answer?.__typename === 'ReturnedMinutes') onReturned(answer);
      return answer;
    },
  });
  const field = input('fileId') as { error?: string };
  return (
    <ActForm title={t('returned.act')} why={t('returned.why')} submit={t('returned.submit')} act={act} labels={{ fileId: t('returned.file'), language: t('returned.language'), version: t('returned.version') }} onSubmit={onSubmit} onBack={onDone}>
      <FileField label={t('returned.file')} why={t('returned.fileWhy')} file={file} onFile={setFile} error={field.error} />
      <NativeSelect {...input('language')} label={t('returned.language')} data={[{ value: 'en', label: 'English' }, { value: 'es', label: 'Español' }]} />
      <NativeSelect {...input('version')} label={t('returned.version')} data={versions.map((one) => ({ value: String(one.version), label: t('versions.one', { version: one.version }) }))} />
    </ActForm>
  );
}

/** Taken changes are made in the text that stands, which may be another than the one that was sent. */
function TakeChanges({ minutes: { id, version, text }, returned, onDone }: ReturnedProps & { returned: Returned }) {
  const { t } = useTranslation('minutes');
  const write = useWrite();
  const act = useAct([]);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const lang = returned.language === 'es' ? 'es' : 'en';
  if (returned.changes.length === 0) return <div className={styles['part']}><p role="status">{t('returned.same')}</p><div><Button variant="default" onClick={onDone}>{t('returned.back')}</Button></div></div>;
  const save = () => act.run(async () => {
    const made = applyChanges(returned.sent, text[lang], returned.changes.filter((_, place) => taken.has(place)));
    if (!made.ok) return { __typename: 'Refused' as const, message: t('returned.meets', { line: made.meets.at + 1 }), path: [] };
    return write({ id, version, textEn: lang === 'en' ? made.text : text.en, textEs: lang === 'es' ? made.text : text.es });
  });
  const set = (place: number, take: boolean) => { setTaken((before) => { const next = new Set(before); if (take) next.add(place); else next.delete(place); return next; }); };
  return (
    <section className={styles['part']} aria-label={t('returned.act')}>
      <h3>{t('returned.changes', { count: returned.changes.length })}</h3>
      <LineChanges changes={returned.changes} lang={lang} act={(_: LineChange, place) => (
        <Radio.Group aria-label={t('returned.choose', { number: place + 1 })} value={taken.has(place) ? 'take' : 'leave'} onChange={(value) => { set(place, value === 'take'); }}>
          <div className={styles['acts']}><Radio value="take" label={t('returned.take')} /><Radio value="leave" label={t('returned.leave')} /></div>
        </Radio.Group>
      )} />
      <ActProblem act={act} />
      <div className={styles['acts']}>
        <Button disabled={taken.size === 0} loading={act.busy} onClick={() => { void save().then((written) => { if (written) onDone(); }); }}>{t('returned.save', { count: taken.size })}</Button>
        <Button variant="default" onClick={onDone}>{t('returned.back')}</Button>
      </div>
    </section>
  );
}
