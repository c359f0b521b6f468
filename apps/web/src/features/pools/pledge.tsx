import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import type { ThemeName } from './contribution-list.tsx';
import { codesIn } from './country-words.ts';
import styles from './pools.module.css';

const PLEDGE = graphql(`
  mutation PledgeContribution($input: PledgeInput!) {
    pledgeContribution(input: $input) {
      __typename
      ... on Contribution { id }
      ... on Refused { code message path }
    }
  }
`);

interface PledgeProps {
  poolId: string;
  cycles: readonly { readonly id: string; readonly name: string; readonly state: string }[];
  themes: readonly ThemeName[];
  currency: string;
  onDone: () => void;
}

const TEXTS = ['title', 'amount', 'currency', 'onDay', 'cycleId', 'note', 'countries'] as const;
type Text = (typeof TEXTS)[number];

/** A pledge of the viewer's own party, with its conditions. */
export function Pledge({ poolId, cycles, themes, currency, onDone }: PledgeProps) {
  const { t } = useTranslation('pools');
  const { collaborative: { today } } = useSession();
  const [text, setText] = useState<Record<Text, string>>({ title: '', amount: '', currency, onDay: today, cycleId: cycles.find(({ state }) => state === 'open')?.id ?? '', note: '', countries: '' });
  const [chosen, setChosen] = useState({ themes: [] as string[], noLobbying: false, share: true });
  const [pledge] = useMutation(PLEDGE, { refetchQueries: ['PoolPage'], awaitRefetchQueries: true });
  const act = useAct([...TEXTS, 'themes']);
  const field = useFields(act.issues);
  const labels = {
    title: t('pledge.name'), amount: t('pledge.amount'), currency: t('pledge.currency'), onDay: t('pledge.day'), cycleId: t('pledge.cycle'), note: t('pledge.note'),
    countries: t('pledge.countries'), themes: t('pledge.themes'),
  };
  const props = (name: Text) => ({
    ...field(name), label: labels[name], value: text[name], onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) => { setText({ ...text, [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const input = { poolId, ...text, ...chosen, cycleId: text.cycleId || null, countries: codesIn(text.countries) };
    if (await act.run(async () => (await pledge({ variables: { input } })).data?.pledgeContribution)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <h2>{t('pledge.title')}</h2>
      <p className={styles['quiet']}>{t('pledge.why')}</p>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      <TextInput {...props('title')} description={t('pledge.nameHint')} required autoFocus />
      <div className={styles['pair']}>
        <TextInput {...props('amount')} inputMode="decimal" required />
        <TextInput {...props('currency')} required />
        <TextInput {...props('onDay')} type="date" required />
        <NativeSelect {...props('cycleId')} data={[{ value: '', label: t('pledge.noCycle') }, ...cycles.map(({ id, name }) => ({ value: id, label: name }))]} />
      </div>
      <TextInput {...props('note')} />
      <Conditions themes={themes} field={field} chosen={chosen} onChange={setChosen} />
      <TextInput {...props('countries')} description={t('pledge.countriesHint')} />
      <Checkbox label={t('pledge.share')} checked={chosen.share} onChange={(event) => { setChosen({ ...chosen, share: event.currentTarget.checked }); }} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('pledge.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('pledge.back')}</Button>
      </div>
    </form>
  );
}

interface Chosen { themes: string[]; noLobbying: boolean; share: boolean }
interface ConditionsProps {
  themes: readonly ThemeName[];
  field: ReturnType<typeof useFields>;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

function Conditions({ themes, field, chosen, onChange }: ConditionsProps) {
  const { t } = useTranslation('pools');
  const read = useBilingual();
  return (
    <>
      {themes.length > 0 && (
        <Checkbox.Group {...field('themes')} label={t('pledge.themes')} value={chosen.themes} onChange={(codes) => { onChange({ ...chosen, themes: codes }); }}>
          <div className={styles['boxes']}>{themes.map(({ code, name }) => <Checkbox key={code} value={code} label={read(name)} />)}</div>
        </Checkbox.Group>
      )}
      <Checkbox label={t('pledge.noLobbying')} checked={chosen.noLobbying} onChange={(event) => { onChange({ ...chosen, noLobbying: event.currentTarget.checked }); }} />
    </>
  );
}
