import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AllocationPanel_GrantFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { Reason } from '../../ui/reason.tsx';
import { linesOf, splitByPaid, sumOf, type Draft } from './allocation-draft.ts';
import styles from './pools.module.css';

const ALLOCATE = graphql(`
  mutation AllocateGrant($input: AllocateGrantInput!) {
    allocateGrant(input: $input) {
      __typename
      ... on Grant { id ...AllocationPanel_grant @unmask }
      ... on Refused { code message path }
    }
  }
`);

type Allocation = NonNullable<AllocationPanel_GrantFragment['allocation']>;
type Source = Allocation['sources'][number];

interface AllocateGrantProps {
  grant: AllocationPanel_GrantFragment;
  allocation: Allocation;
  onDone: () => void;
}

/** One line for each contribution of the pool: how much of the grant is from it. What is left empty gives nothing. */
export function AllocateGrant({ grant: { id, version, amount }, allocation: { lines, sources }, onDone }: AllocateGrantProps) {
  const { t } = useTranslation('pools');
  const [draft, setDraft] = useState<Draft>(() => Object.fromEntries(lines.map((line) => [line.contributionId, line.amount])));
  const [allocate] = useMutation(ALLOCATE);
  const act = useAct([]);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const sent = linesOf(draft);
    if (sent && await act.run(async () => (await allocate({ variables: { input: { grantId: id, version, lines: sent } } })).data?.allocateGrant)) onDone();
  };
  if (sources.length === 0) return <p className={styles['quiet']}>{t('allocation.noSource')}</p>;
  const split = splitByPaid(sources, amount);
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <ActProblem act={act} />
      {split && <div><Button variant="default" size="xs" onClick={() => { setDraft(split); }}>{t('allocation.split')}</Button></div>}
      <ul className={styles['lines']}>
        {sources.map((source) => (
          <li key={source.contributionId}>
            <SourceLine source={source} currency={amount.currency} value={draft[source.contributionId] ?? ''} onChange={(value) => { setDraft({ ...draft, [source.contributionId]: value }); }} />
          </li>
        ))}
      </ul>
      <Sum draft={draft} grant={amount} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy} disabled={linesOf(draft) === null}>{t('allocation.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('allocation.back')}</Button>
      </div>
    </form>
  );
}

interface SourceLineProps {
  source: Source;
  currency: string;
  value: string;
  onChange: (value: string) => void;
}

function SourceLine({ source: { title, funder, paid, left, misfit, noLobbying }, currency, value, onChange }: SourceLineProps) {
  const { t } = useTranslation('pools');
  const { locale } = useLanguage();
  const money = (amount: string) => formatMoney({ amount, currency }, locale, 'if-any');
  return (
    <>
      <div>
        <div className={styles['head']}><PartyMark partner={funder.partner} name={funder.name} /> <span>{title}</span></div>
        <p className={styles['small']}>{misfit ? <Reason reason={misfit} /> : [t('allocation.left', { left: money(left), paid: money(paid) }), noLobbying && t('contribution.noLobbying')].filter(Boolean).join('; ')}</p>
      </div>
      {!misfit && <TextInput aria-label={t('allocation.amountFrom', { title, currency })} inputMode="decimal" value={value} onChange={(event) => { onChange(event.currentTarget.value); }} rightSection={currency} rightSectionWidth={56} />}
    </>
  );
}

function Sum({ draft, grant }: { draft: Draft; grant: { amount: string; currency: string } }) {
  const { t } = useTranslation('pools');
  const { locale } = useLanguage();
  const said = sumOf(draft, grant);
  if (!said) return <p className={styles['sum']} data-wrong role="status">{t('allocation.unreadable')}</p>;
  const money = (amount: string) => formatMoney({ amount, currency: grant.currency }, locale, 'if-any');
  const values = { amount: money(said.sum), left: money(said.left) };
  return <p className={styles['sum']} data-wrong={said.over || undefined} role="status">{said.over ? t('allocation.over', values) : t('allocation.sum', values)}</p>;
}
