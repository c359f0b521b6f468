import { useMutation } from '@apollo/client/react';
import { NativeSelect, NumberInput, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DeclareRuleInput, InternalRuleSection_DelegationFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './delegations.module.css';
import { KINDS, kindOf } from './use-rule-words.ts';

const DECLARE = graphql(`
  mutation DeclareInternalRule($input: DeclareRuleInput!) {
    declareInternalRule(input: $input) { __typename ... on Delegation { viewerCan { allowed } } ... on Refused { code message path } }
  }
`);

interface RuleDraft {
  readonly kind: string;
  /** The lead delegate, then the alternates; an empty place names nobody. */
  readonly order: readonly string[];
  readonly num: number | string;
  readonly den: number | string;
}

const ALTERNATES = 3;

/** Only what its kind holds is sent. */
export function ruleInput({ kind, order, num, den }: RuleDraft): DeclareRuleInput {
  const number = (value: number | string) => (value === '' ? null : Number(value));
  const counts = kind === 'majority' || kind === 'unanimity';
  return { kind, order: kind === 'lead' ? order.filter((id) => id !== '') : [], quorumNum: counts ? number(num) : null, quorumDen: counts ? number(den) : null };
}

/** Lead delegate with alternates, majority or unanimity with a quorum, or none. */
export function InternalRuleForm({ delegation: { rule, delegates }, onDone }: { delegation: InternalRuleSection_DelegationFragment; onDone: () => void }) {
  const { t } = useTranslation('delegations');
  const [declare] = useMutation(DECLARE, { refetchQueries: ['PeoplePage'], awaitRefetchQueries: true });
  const { act, input, values, set, onSubmit } = useActForm<RuleDraft>({
    initial: { kind: kindOf(rule?.kind ?? 'any'), order: rule?.order.map(({ id }) => id) ?? [], num: rule?.quorumNum ?? '', den: rule?.quorumDen ?? '' }, done: onDone,
    send: async (draft) => (await declare({ variables: { input: ruleInput(draft) } })).data?.declareInternalRule,
  });
  const places = Array.from({ length: Math.min(delegates.length, 1 + ALTERNATES) }, (_, place) => place);
  const name = (place: number, id: string) => { set({ order: places.map((one) => (one === place ? id : values.order[one] ?? '')) }); };
  return (
    <ActForm title={t('declare')} why={t('from')} submit={t('save')} act={act} labels={{ kind: t('kind'), order: t('lead') }} onSubmit={onSubmit} onBack={onDone}>
      <Radio.Group {...input('kind')} label={t('kind')} value={values.kind} onChange={(kind) => { set({ kind }); }}>
        <div className={styles['kinds']}>{KINDS.map((kind) => <Radio key={kind} value={kind} label={t(`kinds.${kind}`)} description={t(`means.${kind}`)} />)}</div>
      </Radio.Group>
      {values.kind === 'lead' && places.map((place) => (
        <NativeSelect key={place} label={place === 0 ? t('lead') : t('alternate', { place })} value={values.order[place] ?? ''} onChange={(event) => { name(place, event.currentTarget.value); }}
          data={[{ value: '', label: t('nobody') }, ...delegates.map(({ id, name: label }) => ({ value: id, label }))]} />
      ))}
      {(values.kind === 'majority' || values.kind === 'unanimity') && (
        <div className={styles['pair']}>
          <NumberInput label={t('num')} value={values.num} min={1} max={100} onChange={(num) => { set({ num }); }} />
          <NumberInput label={t('den')} value={values.den} min={1} max={100} onChange={(den) => { set({ den }); }} />
        </div>
      )}
    </ActForm>
  );
}
