import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
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

interface EnterProposalProps {
  /** The collaborative's themes and populations. */
  themes: readonly { readonly code: string; readonly kind: string; readonly name: Bilingual }[];
}

/** Takes a proposal in: the secretariat for the pool, an officer for their partner. */
export function EnterProposal({ themes }: EnterProposalProps) {
  const { t } = useTranslation('proposals');
  const { viewer } = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  if (!viewer.can('proposals.enter').allowed) return null;
  if (!opened) return <div><Button onClick={open}>{t('enter.act')}</Button></div>;
  return <EnterForm themes={themes} onBack={close} />;
}

function EnterForm({ themes, onBack }: EnterProposalProps & { onBack: () => void }) {
  const { t } = useTranslation('proposals');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [written, setWritten] = useState(EMPTY);
  const [enter] = useMutation(ENTER);
  const act = useAct(NAMES);
  const issues = act.issues.map((issue) => ({ ...issue, path: String(issue.path).split('.')[0] ?? '' }));
  const field = useFields(issues);
  const input = (name: Exclude<keyof Written, 'themes'>) => ({
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
      <Checkbox.Group {...field('themes')} label={t('enter.themes')} description={t('enter.themesWhy')} value={written.themes} onChange={(chosen) => { setWritten({ ...written, themes: chosen }); }}>
        <div className={styles['boxes']}>{themes.filter(({ kind }) => kind !== 'scale').map(({ code, name }) => <Checkbox key={code} value={code} label={read(name)} />)}</div>
      </Checkbox.Group>
      <TextInput {...input('contactNote')} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={act.busy}>{t('enter.save')}</Button>
        <Button variant="default" onClick={onBack} disabled={act.busy}>{t('enter.back')}</Button>
      </div>
    </form>
  );
}
