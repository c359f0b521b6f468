import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Fieldset, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Agreements_PoolFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { blankAgreement, inputOf, type AgreementDraft, type ShareDraft } from './agreement-draft.ts';
import styles from './pools.module.css';

const RECORD = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      __typename
      ... on Pool { id ...Agreements_pool @unmask }
      ... on Refused { code message path }
    }
  }
`);

const FIELDS = ['title', 'url', 'partyIds', 'cycleId', 'exitNoticeDays', 'drawsOn', 'from', 'to', 'rule'];

interface RecordAgreementProps {
  pool: Agreements_PoolFragment;
  onDone: () => void;
}

export function RecordAgreement({ pool, onDone }: RecordAgreementProps) {
  const { t } = useTranslation('pools');
  const [draft, setDraft] = useState(() => blankAgreement(pool.partners.map(({ id }) => id)));
  const [half, setHalf] = useState(false);
  const [record] = useMutation(RECORD);
  const act = useAct(FIELDS);
  const field = useFields(act.issues);
  const change = (part: Partial<AgreementDraft>) => { setDraft({ ...draft, ...part }); };
  const text = (name: 'title' | 'url' | 'exitNoticeDays' | 'from' | 'to', label: string) => ({
    ...field(name), label, value: draft[name], onChange: (event: React.ChangeEvent<HTMLInputElement>) => { change({ [name]: event.currentTarget.value }); },
  });
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const input = inputOf(pool.id, draft);
    setHalf(input === undefined);
    if (input && await act.run(async () => (await record({ variables: { input } })).data?.recordAgreement)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <p className={styles['quiet']}>{t('agreements.why')}</p>
      <FormErrors issues={act.issues} labels={{ title: t('agreements.name'), url: t('agreements.url'), partyIds: t('agreements.parties'), from: t('agreements.from'), to: t('agreements.to') }} />
      <ActProblem act={act} />
      {half && <p role="alert">{t('agreements.wrongShare')}</p>}
      <Checkbox.Group {...field('partyIds')} label={t('agreements.parties')} value={[...draft.partyIds]} onChange={(partyIds) => { change({ partyIds }); }}>
        <div className={styles['boxes']}>{pool.partners.map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</div>
      </Checkbox.Group>
      <div className={styles['pair']}>
        <TextInput {...text('title', t('agreements.name'))} />
        <TextInput {...text('url', t('agreements.url'))} inputMode="url" />
        <TextInput {...text('from', t('agreements.from'))} type="date" />
        <TextInput {...text('to', t('agreements.to'))} type="date" />
      </div>
      <Terms draft={draft} change={change} cycles={pool.cycles} />
      <TextInput {...text('exitNoticeDays', t('agreements.exitDays'))} inputMode="numeric" />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('agreements.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('agreements.back')}</Button>
      </div>
    </form>
  );
}

interface TermsProps {
  draft: AgreementDraft;
  change: (part: Partial<AgreementDraft>) => void;
  cycles: readonly { readonly id: string; readonly name: string }[];
}

/** How the partners decide and what grants draw on; nothing chosen is not known. */
function Terms({ draft, change, cycles }: TermsProps) {
  const { t } = useTranslation('pools');
  const unknown = { value: '', label: t('agreements.notKnown') };
  const bases = (['consensus', 'partner', 'contributions'] as const).map((value) => ({ value, label: t(`agreements.basis.${value}`) }));
  const draws = (['received', 'committed'] as const).map((value) => ({ value, label: t(`agreements.drawsOn.${value}`) }));
  return (
    <>
      <div className={styles['pair']}>
        <NativeSelect label={t('agreements.basisLabel')} data={[unknown, ...bases]} value={draft.basis} onChange={(event) => { change({ basis: event.currentTarget.value }); }} />
        <NativeSelect label={t('agreements.draws')} data={[unknown, ...draws]} value={draft.drawsOn} onChange={(event) => { change({ drawsOn: event.currentTarget.value }); }} />
        {cycles.length > 0 && <NativeSelect label={t('agreements.cycle')} data={[{ value: '', label: '—' }, ...cycles.map(({ id, name }) => ({ value: id, label: name }))]} value={draft.cycleId} onChange={(event) => { change({ cycleId: event.currentTarget.value }); }} />}
      </div>
      {draft.basis && (
        <div className={styles['pair']}>
          <ShareFields legend={t('agreements.quorumLabel')} share={draft.quorum} onChange={(quorum) => { change({ quorum }); }} />
          <ShareFields legend={t('agreements.thresholdLabel')} share={draft.threshold} onChange={(threshold) => { change({ threshold }); }} />
        </div>
      )}
    </>
  );
}

function ShareFields({ legend, share, onChange }: { legend: string; share: ShareDraft; onChange: (share: ShareDraft) => void }) {
  const { t } = useTranslation('pools');
  return (
    <Fieldset legend={legend}>
      <div className={styles['share']}>
        <NativeSelect label={t('agreements.op')} data={[{ value: '>=', label: t('agreements.atLeast') }, { value: '>', label: t('agreements.moreThan') }]} value={share.op} onChange={(event) => { onChange({ ...share, op: event.currentTarget.value as ShareDraft['op'] }); }} />
        <TextInput label={t('agreements.num')} inputMode="numeric" value={share.num} onChange={(event) => { onChange({ ...share, num: event.currentTarget.value }); }} />
        <TextInput label={t('agreements.den')} inputMode="numeric" value={share.den} onChange={(event) => { onChange({ ...share, den: event.currentTarget.value }); }} />
      </div>
    </Fieldset>
  );
}
