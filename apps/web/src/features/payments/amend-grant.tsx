import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AmendmentsPanel_GrantFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './payments.module.css';

const AMEND = graphql(`
  mutation AmendGrant($input: AmendGrantInput!) {
    amendGrant(input: $input) { __typename ... on Grant { id ...AmendmentsPanel_grant @unmask ...AllocationPanel_grant @unmask ...PaymentsPanel_grant @unmask } ... on Refused { code message path } }
  }
`);

type Grant = AmendmentsPanel_GrantFragment;

/** Amount and end from now on, by which decision, and what the grant draws on from now on. */
export function AmendGrant({ grant, onDone }: { grant: Grant; onDone: () => void }) {
  const { t } = useTranslation('payments');
  const { locale } = useLanguage();
  const { id, version, amount: { amount, currency }, endsOn, allocation } = grant;
  const sources = (allocation?.sources ?? []).filter(({ misfit }) => !misfit);
  const [amend] = useMutation(AMEND, { refetchQueries: ['GrantPage'] });
  const { act, input, onSubmit } = useActForm({
    initial: { decision: '', amount, endsOn: endsOn ?? '', reason: '', lines: Object.fromEntries(sources.map(({ contributionId }) => [contributionId, drawn(grant, contributionId)])) },
    done: onDone,
    send: async ({ lines, ...said }) => (await amend({ variables: { input: { grantId: id, version, ...said, lines: linesOf(lines) } } })).data?.amendGrant,
  });
  const labels = { decision: t('amended.decision'), amount: t('schedule.amount', { currency }), endsOn: t('amended.endsOn'), reason: t('amended.reason'), lines: t('amended.lines') };
  return (
    <ActForm title={t('amended.act')} why={t('amended.why')} submit={t('amended.save')} labels={labels} act={act} onSubmit={onSubmit} onBack={onDone}>
      <div className={styles['pair']}>
        <TextInput {...input('decision')} label={labels.decision} description={t('amended.decisionHow')} required />
        <TextInput {...input('amount')} label={labels.amount} inputMode="decimal" required />
        <TextInput {...input('endsOn')} label={labels.endsOn} type="date" />
      </div>
      <fieldset className={styles['lines']}>
        <legend>{labels.lines}</legend>
        {sources.map(({ contributionId, title, left }) => (
          <TextInput key={contributionId} {...input(`lines.${contributionId}`)} label={title} description={t('amended.left', { left: formatMoney({ amount: left, currency }, locale, 'if-any') })} inputMode="decimal" rightSection={currency} rightSectionWidth={56} />
        ))}
      </fieldset>
      <Textarea {...input('reason')} label={labels.reason} rows={2} required />
    </ActForm>
  );
}

const drawn = ({ allocation }: Grant, id: string): string => allocation?.lines.find(({ contributionId }) => contributionId === id)?.amount ?? '';

/** What is left empty, or nothing, gives nothing. */
const linesOf = (lines: Readonly<Record<string, string>>) =>
  Object.entries(lines).filter(([, amount]) => amount.trim() !== '' && !/^0+(\.0*)?$/.test(amount.trim())).map(([contributionId, amount]) => ({ contributionId, amount }));
