import { useMutation, useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

const CHOICE = graphql(`
  query DigestChoice { digestChoice { rhythm address hindrance } }
`);

const CHOOSE = graphql(`
  mutation ChooseDigest($rhythm: String!) { chooseDigest(rhythm: $rhythm) { __typename ... on DigestChoice { rhythm } ... on Refused { code message path } } }
`);

const RHYTHMS = ['off', 'daily', 'weekly'] as const;

/** Lets the viewer be told by letter what waits for them. */
export function DigestSection() {
  const { t } = useTranslation('digests');
  return <InPlace act={t('title')}>{() => <ChooseDigest />}</InPlace>;
}

function ChooseDigest() {
  const { t } = useTranslation('digests');
  const { data, error } = useQuery(CHOICE, FRESH);
  const [choose] = useMutation(CHOOSE, { refetchQueries: ['DigestChoice'], awaitRefetchQueries: true });
  const act = useAct([]);
  if (error) return <ProblemNotice error={error} />;
  const { rhythm = null, address = '', hindrance = null } = data?.digestChoice ?? {};
  const take = (chosen: string | null) => { if (chosen) void act.run(async () => (await choose({ variables: { rhythm: chosen } })).data?.chooseDigest); };
  return (
    <div data-screen-only>
      <Select
        label={t('label')} description={hindrance ? t(hindrance === 'trial' ? 'trial' : 'noLetters') : t('why', { address })} data={RHYTHMS.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
        value={rhythm} allowDeselect={false} disabled={act.busy || !data} maw={480} onChange={take}
      />
      <ActProblem act={act} />
    </div>
  );
}
