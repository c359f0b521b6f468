import { useMutation } from '@apollo/client/react';
import { readDocument, type ReadDocument } from '@acuerdo/exchange';
import { Button, FileInput, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { DocumentPreview } from './document-preview.tsx';
import styles from './sources.module.css';

const ADD = graphql(`
  mutation AddDocument($input: AddDocumentInput!) {
    addDocument(input: $input) {
      __typename
      ... on Source { id shortId }
      ... on Refused { code message path }
    }
  }
`);

const FIELDS = ['text', 'title', 'author', 'language', 'when', 'url'] as const;
type Values = Record<(typeof FIELDS)[number], string>;

interface AddDocumentProps {
  onAdded: (shortId: string) => void;
  onBack: () => void;
}

/** A text is pasted or chosen; what it will become is shown before anything is kept. */
export function AddDocument({ onAdded, onBack }: AddDocumentProps) {
  const { t } = useTranslation('sources');
  const { language } = useLanguage();
  const form = useForm<Values>({ initialValues: { text: '', title: '', author: '', language, when: '', url: '' } });
  const { act, send } = useAdd(onAdded);
  const read = useRead(form.values.text);
  const field = useFields(act.issues);
  const props = (name: keyof Values) => ({ ...form.getInputProps(name), ...field(name), label: t(`document.${name}`) });
  const title = form.values.title || read.titleLines.join('\n');
  const open = async (file: File | null) => { if (file) form.setFieldValue('text', await file.text()); };
  return (
    <form className={styles['form']} noValidate onSubmit={form.onSubmit((values) => { void send({ ...values, title }); })}>
      <h2>{t('document.act')}</h2>
      <p>{t('document.why')}</p>
      <FormErrors issues={act.issues} labels={Object.fromEntries(FIELDS.map((name) => [name, t(`document.${name}`)]))} />
      <ActProblem act={act} />
      <Textarea {...props('text')} required rows={10} lang={form.values.language} autoFocus />
      <FileInput label={t('document.file')} placeholder={t('document.choose')} accept=".txt,text/plain" onChange={(file) => { void open(file); }} clearable={false} />
      <div className={styles['fields']}>
        <Textarea {...props('title')} required value={title} lang={form.values.language} autosize minRows={1} description={t('document.titleWhy')} />
        <TextInput {...props('author')} required />
        <NativeSelect {...props('language')} data={[{ value: 'en', label: 'English' }, { value: 'es', label: 'Español' }]} />
        <TextInput {...props('when')} description={t('add.whenWhy')} />
        <TextInput {...props('url')} type="url" />
      </div>
      <DocumentPreview document={read} lang={form.values.language} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('document.save')}</Button>
        <Button variant="default" onClick={onBack} disabled={act.busy}>{t('back')}</Button>
      </div>
    </form>
  );
}

/** What the text becomes; typing goes before reading. */
function useRead(text: string): ReadDocument {
  const later = useDeferredValue(text);
  return useMemo(() => readDocument(later), [later]);
}

function useAdd(onAdded: (shortId: string) => void) {
  const [add] = useMutation(ADD);
  const act = useAct(FIELDS);
  const send = async ({ when, url, ...values }: Values) => {
    const added = await act.run(async () => (await add({ variables: { input: { ...values, when: when || null, url: url || null } } })).data?.addDocument);
    if (added) onAdded(added.shortId);
  };
  return { act, send };
}
