import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { EMPTY, inputOf, NAMES, type Written } from './entered.ts';
import styles from './proposals.module.css';

const ENTER = graphql(`
  mutation EnterProposal($input: EnterProposalInput!) {
    enterProposal(input: $input) {
      __typename
      ... on Proposal { id }
      ... on Refused { code message path }
    }
  }
`);

const SOURCES = ['invited', 'open_call', 'renewal', 'referral'] as const;

/** Takes a proposal in: the secretariat for the pool, an officer for their partner. */
export function EnterProposal() {
  const { t } = useTranslation('proposals');
  const { viewer } = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  if (!viewer.can('proposals.enter').allowed) return null;
  if (!opened) return <div><Button onClick={open}>{t('enter.act')}</Button></div>;
  return <EnterForm onBack={close} />;
}

function EnterForm({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('proposals');
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [written, setWritten] = useState(EMPTY);
  const [enter] = useMutation(ENTER);
  const act = useAct(NAMES);
  const issues = act.issues.map((issue) => ({ ...issue, path: String(issue.path).split('.')[0] ?? '' }));
  const field = useFields(issues);
  const input = (name: keyof Written) => ({
    ...field(name), label: t(`enter.${name}`), value: written[name],
    onChange: (event: { currentTarget: { value: string } }) => { setWritten({ ...written, [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const entered = await act.run(async () => (await enter({ variables: { input: inputOf(written) } })).data?.enterProposal);
    if (entered) await navigate(`/${slug}/reviews/${entered.id}`);
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <h2>{t('enter.heading')}</h2>
      <p className={styles['quiet']}>{t('enter.why')}</p>
      <FormErrors issues={issues} labels={Object.fromEntries(NAMES.map((name) => [name, t(`enter.${name}`)]))} />
      <ActProblem act={act} />
      <TextInput {...input('grantee')} description={t('enter.granteeWhy')} />
      <TextInput {...input('title')} />
      <Textarea {...input('summary')} autosize minRows={4} />
      <div className={styles['pair']}>
        <TextInput {...input('amount')} inputMode="decimal" description={t('enter.amountWhy')} />
        <TextInput {...input('currency')} description={t('enter.currencyWhy')} />
        <TextInput {...input('startsOn')} type="date" />
        <TextInput {...input('endsOn')} type="date" />
        <TextInput {...input('places')} description={t('enter.placesWhy')} />
        <NativeSelect {...input('source')} data={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} />
      </div>
      <TextInput {...input('contactNote')} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={act.busy}>{t('enter.save')}</Button>
        <Button variant="default" onClick={onBack} disabled={act.busy}>{t('enter.back')}</Button>
      </div>
    </form>
  );
}
