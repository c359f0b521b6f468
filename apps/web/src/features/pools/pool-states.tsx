import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PoolStates_PoolFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { StateOfPool } from './state-of-pool.tsx';
import { TakenFrom } from './taken-from.tsx';
import styles from './pools.module.css';

export const POOL_STATES = graphql(`
  fragment PoolStates_pool on Pool {
    id nextStates viewerCan { action allowed reason }
    states { id state note since { written from to inferred } passage { id text page sourceShortId sourceTitle sourceAuthor } }
  }
`);

const SET = graphql(`
  mutation SetPoolState($input: SetPoolStateInput!) {
    setPoolState(input: $input) {
      __typename
      ... on Pool { id state ...PoolStates_pool @unmask }
      ... on Refused { code message path }
    }
  }
`);

/** What became of a pool, the latest first; each state stands for good. */
export function PoolStates({ pool }: { pool: PoolStates_PoolFragment }) {
  const { t } = useTranslation('pools');
  const [opened, { open, close }] = useDisclosure(false);
  const may = abilityIn(pool.viewerCan, 'pools.keep').allowed && pool.nextStates.length > 0;
  return (
    <section className={styles['section']} aria-labelledby="became">
      <h2 id="became">{t('become.title')}</h2>
      {pool.states.length === 0 && <p className={styles['quiet']}>{t('become.none')}</p>}
      <ol className={styles['states']}>
        {pool.states.map(({ id, state, since, note, passage }) => (
          <li key={id}>
            <span className={styles['when']}><StateOfPool state={state} /> <span className={styles['quiet']}><VagueDate date={since} /></span></span>
            {note && <p>{note}</p>}
            <TakenFrom passage={passage} />
          </li>
        ))}
      </ol>
      {may && (opened ? <StateForm pool={pool} onDone={close} /> : <div className={styles['acts']}><Button variant="default" size="xs" onClick={open}>{t('become.act')}</Button></div>)}
    </section>
  );
}

function StateForm({ pool: { id, nextStates, states }, onDone }: { pool: PoolStates_PoolFragment; onDone: () => void }) {
  const { t } = useTranslation('pools');
  const { collaborative: { today } } = useSession();
  const [input, setInput] = useState({ state: nextStates.find((state) => state !== states[1]?.state) ?? nextStates[0] ?? '', since: today, note: '' });
  const [set] = useMutation(SET);
  const act = useAct(['state', 'since', 'note']);
  const field = useFields(act.issues);
  const labels = { state: t('become.state'), since: t('become.day'), note: t('become.note') };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await set({ variables: { input: { poolId: id, ...input } } })).data?.setPoolState)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <p className={styles['quiet']}>{t('become.why')}</p>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      <div className={styles['pair']}>
        <NativeSelect {...field('state')} label={labels.state} data={nextStates.map((value) => ({ value, label: t(`state.${value as 'active'}`) }))} value={input.state} onChange={(event) => { setInput({ ...input, state: event.currentTarget.value }); }} />
        <TextInput {...field('since')} label={labels.since} type="date" value={input.since} onChange={(event) => { setInput({ ...input, since: event.currentTarget.value }); }} />
      </div>
      <Textarea {...field('note')} label={labels.note} rows={2} value={input.note} onChange={(event) => { setInput({ ...input, note: event.currentTarget.value }); }} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('become.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('become.back')}</Button>
      </div>
    </form>
  );
}
