import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationPart_PartFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { useReason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN, type PartKind } from './evaluation-words.tsx';

const ADD = graphql(`
  mutation AddEvaluationPart($evaluationId: UUID!, $input: EvaluationPartInput!) {
    addEvaluationPart(evaluationId: $evaluationId, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

const CHANGE = graphql(`
  mutation ChangeEvaluationPart($id: UUID!, $input: EvaluationPartInput!) {
    changeEvaluationPart(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

const SURENESS = ['high', 'medium', 'low'] as const;

const EMPTY = { textEn: '', textEs: '', sureness: 'medium', addresseeEn: '', addresseeEs: '' };

const valuesOf = ({ text, sureness, addressee }: EvaluationPart_PartFragment): typeof EMPTY =>
  ({ textEn: text.en, textEs: text.es, sureness: sureness ?? EMPTY.sureness, addresseeEn: addressee?.en ?? '', addresseeEs: addressee?.es ?? '' });

interface PartFormProps {
  evaluationId: string;
  kind: PartKind;
  /** The one that is changed; a new one without it. */
  part?: EvaluationPart_PartFragment;
  onDone: () => void;
}

export function PartForm({ evaluationId, kind, part, onDone }: PartFormProps) {
  const { t } = useTranslation('evaluations');
  const say = useReason();
  const labels = useBothLabels();
  const [add] = useMutation(ADD, AGAIN);
  const [change] = useMutation(CHANGE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: part ? valuesOf(part) : EMPTY,
    done: onDone,
    send: async (said) => (part
      ? (await change({ variables: { id: part.id, input: { kind, ...said } } })).data?.changeEvaluationPart
      : (await add({ variables: { evaluationId, input: { kind, ...said } } })).data?.addEvaluationPart),
  });
  const title = part ? say({ key: `evaluation.number.${kind}`, values: { number: part.number } }) : t(`part.add.${kind}`);
  return (
    <ActForm
      title={title} submit={part ? t('part.save') : t(`part.add.${kind}`)} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ ...labels('text', t('part.text')), ...labels('addressee', t('part.addressee')), sureness: t('part.sureness') }}
    >
      <BothLanguages name="text" label={t('part.text')} rows={4} input={input} />
      {kind === 'finding' && <NativeSelect {...input('sureness')} label={t('part.sureness')} data={SURENESS.map((one) => ({ value: one, label: say({ key: `evaluation.sure.${one}` }) }))} />}
      {kind === 'recommendation' && <BothLanguages name="addressee" label={t('part.addressee')} input={input} />}
    </ActForm>
  );
}
