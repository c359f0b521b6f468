import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { DraftMotion_DeliberationFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import type { Nameable } from './basis-fields.tsx';
import { FIRST_RULE, sent } from './draft.ts';
import { MotionForm } from './motion-form.tsx';

const WHERE = graphql(`
  fragment DraftMotion_deliberation on Deliberation {
    id viewerCan { action allowed reason }
    options { id title { en es } statusQuo withdrawnAt }
  }
`);

const DRAFT = graphql(`
  mutation DraftMotion($input: DraftMotionInput!) {
    draftMotion(input: $input) {
      __typename
      ... on Motion { id shortId }
      ... on Refused { code message path }
    }
  }
`);

interface DraftMotionProps {
  deliberation: FragmentType<DraftMotion_DeliberationFragment>;
  nameable: Nameable;
}

/** For the secretariat: a new motion on the options that are there, all of them chosen to begin with. */
export function DraftMotion({ deliberation, nameable }: DraftMotionProps) {
  const { t } = useTranslation('motions');
  const { data } = useSuspenseFragment({ fragment: WHERE, from: deliberation });
  const [opened, { open, close }] = useDisclosure(false);
  const [draft] = useMutation(DRAFT);
  const act = useAct();
  const navigate = useNavigate();
  if (!abilityIn(data.viewerCan, 'motions.draft').allowed) return null;
  if (!opened) return <div><Button variant="default" onClick={open}>{t('draft.act')}</Button></div>;
  const options = data.options.filter(({ withdrawnAt }) => withdrawnAt === null);
  const save = async (written: Parameters<typeof sent>[0]) => {
    const input = { ...sent(written), deliberationId: data.id };
    const made = await act.run(async () => (await draft({ variables: { input } })).data?.draftMotion);
    if (made) await navigate(made.shortId);
  };
  return (
    <MotionForm
      title={t('draft.title')} act={t('draft.save')} options={options} nameable={nameable} onBack={close}
      initial={{ titleEn: '', titleEs: '', textEn: '', textEs: '', optionIds: options.map(({ id }) => id), ...FIRST_RULE }}
      saving={act}
      onSave={(written) => { void save(written); }}
    />
  );
}
