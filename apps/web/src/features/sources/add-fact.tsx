import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './sources.module.css';

const ADD = graphql(`
  mutation AddFact($input: AddFactInput!) {
    addFact(input: $input) {
      __typename
      ... on FactTopic { id ...FactTopics_topic @unmask }
      ... on Refused { code message path }
    }
  }
`);

const CERTAINTIES = ['high', 'asQuoted', 'inferred', 'notFound'] as const;
const EMPTY = { subject: '', aspectEn: '', aspectEs: '', value: '', when: '', source: '', certainty: 'high' };
type Field = keyof typeof EMPTY;

interface AddFactProps {
  sources: readonly { readonly shortId: string; readonly titleLines: readonly string[] }[];
  /** The topic that is added to; without one a new topic is begun. */
  topicId?: string;
}

/** Opens in place: what a source says, beside what the others say. */
export function AddFact(props: AddFactProps) {
  const { t } = useTranslation('sources');
  const [opened, { open, close }] = useDisclosure(false);
  if (opened) return <FactForm {...props} onDone={close} />;
  return <div data-screen-only><Button variant={props.topicId ? 'subtle' : 'default'} size={props.topicId ? 'xs' : 'sm'} onClick={open}>{t(props.topicId ? 'add.another' : 'add.act')}</Button></div>;
}

function FactForm({ sources, topicId, onDone }: AddFactProps & { onDone: () => void }) {
  const { t } = useTranslation('sources');
  const form = useForm({ initialValues: EMPTY });
  const { act, send } = useAdd(topicId, onDone);
  const field = useFields(act.issues);
  const notFound = form.values.certainty === 'notFound';
  const props = (name: Field, lang?: string) => ({ ...form.getInputProps(name), ...field(name), lang, label: t(`add.${name}`) });
  const choices = [{ value: '', label: t('add.chooseSource') }, ...sources.map(({ shortId, titleLines }) => ({ value: shortId, label: `${shortId} ${titleLines.at(-1) ?? ''}` }))];
  return (
    <form className={styles['form']} noValidate onSubmit={form.onSubmit((values) => { void send(values); })}>
      <p>{t('add.why')}</p>
      <FormErrors issues={act.issues} labels={Object.fromEntries(Object.keys(EMPTY).map((name) => [name, t(`add.${name as Field}`)]))} />
      <ActProblem act={act} />
      {!topicId && <div className={styles['fields']}><TextInput {...props('subject')} autoFocus /><TextInput {...props('aspectEn', 'en')} /><TextInput {...props('aspectEs', 'es')} /></div>}
      <div className={styles['fields']}>
        <NativeSelect {...props('certainty')} data={CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) }))} />
        {!notFound && <TextInput {...props('value')} autoFocus={topicId !== undefined} />}
        {!notFound && <TextInput {...props('when')} description={t('add.whenWhy')} />}
        <NativeSelect {...props('source')} data={choices} />
      </div>
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('add.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('back')}</Button>
      </div>
    </form>
  );
}

function useAdd(topicId: string | undefined, onDone: () => void) {
  const [add] = useMutation(ADD, { refetchQueries: ['FactsPage'], awaitRefetchQueries: true });
  const act = useAct(Object.keys(EMPTY));
  const send = async (values: typeof EMPTY) => {
    const input = { ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value || null])), certainty: values.certainty, topicId: topicId ?? null };
    if (await act.run(async () => (await add({ variables: { input } })).data?.addFact)) onDone();
  };
  return { act, send };
}
