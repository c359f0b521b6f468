import type { FragmentType } from '@apollo/client';
import type { MotionSpec } from '@acuerdo/voting';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { EditMotion_MotionFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import type { Nameable } from './basis-fields.tsx';
import { ruleIn, sent } from './draft.ts';
import { MotionForm, type Choosable } from './motion-form.tsx';

const WHAT = graphql(`
  fragment EditMotion_motion on Motion {
    id shortId title { en es } text { en es } deliberation { id }
    options { id title { en es } statusQuo }
    spec secrecy weightSource { poolId sum currency }
  }
`);

const CHANGE = graphql(`
  mutation ChangeMotion($id: UUID!, $input: DraftMotionInput!) {
    changeMotion(id: $id, input: $input) {
      __typename
      ... on Motion { id }
      ... on Refused { code message path }
    }
  }
`);

interface EditMotionProps {
  motion: FragmentType<EditMotion_MotionFragment>;
  /** The options of its deliberation that can stand on the ballot. */
  options: readonly Choosable[];
  nameable: Nameable;
  onDone: () => void;
}

export function EditMotion({ motion, options, nameable, onDone }: EditMotionProps) {
  const { t } = useTranslation('motions');
  const { data } = useSuspenseFragment({ fragment: WHAT, from: motion });
  const [change] = useMutation(CHANGE, { refetchQueries: ['MotionPage'], awaitRefetchQueries: true });
  const act = useAct();
  const { id, shortId, title, text, deliberation, spec, secrecy, weightSource } = data;
  const save = async (draft: Parameters<typeof sent>[0]) => {
    const input = { ...sent(draft), deliberationId: deliberation.id };
    if (await act.run(async () => (await change({ variables: { id, input } })).data?.changeMotion)) onDone();
  };
  return (
    <MotionForm
      title={t('edit.title', { id: shortId })} act={t('edit.save')} options={options} nameable={nameable} onBack={onDone}
      initial={{ titleEn: title.en, titleEs: title.es, textEn: text.en, textEs: text.es, optionIds: data.options.map((option) => option.id), ...ruleIn(spec as MotionSpec, { secrecy, weightSource }) }}
      saving={act}
      onSave={(draft) => { void save(draft); }}
    />
  );
}
