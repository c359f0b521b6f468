import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { abilityIn, type Ability } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import styles from './compare.module.css';

const WEIGH = graphql(`
  mutation WeighCriterion($id: UUID!, $weight: Int!) { weighCriterion(id: $id, weight: $weight) { __typename ... on Criterion { id weight } ... on Refused { code message path } } }
`);

export const WEIGHTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface WeighCriterionProps {
  criterion: { readonly id: string; readonly title: Bilingual; readonly weight: number };
  viewerCan: readonly (Ability & { readonly action: string })[];
}

/** How much a criterion weighs, chosen where it stands; taking it back is choosing again. */
export function WeighCriterion({ criterion: { id, title, weight }, viewerCan }: WeighCriterionProps) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const [weigh] = useMutation(WEIGH, { refetchQueries: ['OptionsComparedPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  if (!abilityIn(viewerCan, 'criteria.weigh').allowed) return null;
  return (
    <span data-screen-only className={styles['weigh']}>
      <NativeSelect
        size="xs" aria-label={t('compare.weigh', { criterion: read(title) })} value={String(weight)} data={[...WEIGHTS]} disabled={act.busy}
        onChange={(event) => { const chosen = Number(event.currentTarget.value); void act.run(async () => (await weigh({ variables: { id, weight: chosen } })).data?.weighCriterion); }}
      />
      <ActProblem act={act} />
    </span>
  );
}
