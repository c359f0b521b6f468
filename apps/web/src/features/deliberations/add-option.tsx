import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Fieldset, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AddOption_DeliberationFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './deliberation.module.css';

const WHERE = graphql(`fragment AddOption_deliberation on Deliberation { id viewerCan { action allowed reason } }`);

const ADD = graphql(`
  mutation AddOption($input: AddOptionInput!) {
    addOption(input: $input) {
      __typename
      ... on Option { id }
      ... on Refused { code message path }
    }
  }
`);

const EMPTY = { titleEn: '', titleEs: '', meaningEn: '', meaningEs: '' };

/** Opens in place, below the list that it will lengthen. */
export function AddOption({ deliberation }: { deliberation: FragmentType<AddOption_DeliberationFragment> }) {
  const { t } = useTranslation('deliberations');
  const { data: { id, viewerCan } } = useSuspenseFragment({ fragment: WHERE, from: deliberation });
  const [opened, { open, close }] = useDisclosure(false);
  const { allowed, reason } = abilityIn(viewerCan, 'options.add');
  if (!allowed) return reason && <p className={styles['room']}><Reason reason={reason} /></p>;
  if (opened) return <OptionForm deliberationId={id} onDone={close} />;
  return <div><Button variant="default" onClick={open}>{t('add.act')}</Button></div>;
}

function OptionForm({ deliberationId, onDone }: { deliberationId: string; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const form = useForm({ initialValues: EMPTY });
  const { send, act } = useAdd(onDone);
  const field = useFields(act.issues);
  const props = (name: keyof typeof EMPTY, lang: string) => ({ ...form.getInputProps(name), ...field(name), lang, required: true, label: t(`add.${name}`) });
  return (
    <form className={styles['form']} noValidate onSubmit={form.onSubmit((values) => { void send({ deliberationId, ...values }); })}>
      <h3>{t('add.act')}</h3>
      <p>{t('add.why')}</p>
      <FormErrors issues={act.issues} labels={{ titleEn: t('add.titleEn'), titleEs: t('add.titleEs'), meaningEn: t('add.meaningEn'), meaningEs: t('add.meaningEs') }} />
      <ActProblem act={act} />
      <div className={styles['pair']}>
        <Fieldset legend="English">
          <TextInput {...props('titleEn', 'en')} data-autofocus autoFocus />
          <Textarea {...props('meaningEn', 'en')} rows={4} />
        </Fieldset>
        <Fieldset legend="Español">
          <TextInput {...props('titleEs', 'es')} />
          <Textarea {...props('meaningEs', 'es')} rows={4} />
        </Fieldset>
      </div>
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('add.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('add.back')}</Button>
      </div>
    </form>
  );
}

function useAdd(onDone: () => void) {
  const [add] = useMutation(ADD, { refetchQueries: ['FuturePage'], awaitRefetchQueries: true });
  const act = useAct();
  const send = async (input: typeof EMPTY & { deliberationId: string }) => {
    if (await act.run(async () => (await add({ variables: { input } })).data?.addOption)) onDone();
  };
  return { send, act };
}
