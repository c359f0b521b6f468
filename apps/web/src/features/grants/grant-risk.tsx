import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { GrantFacts_GrantFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';

const CLASS = graphql(`
  mutation ClassGrantRisk($id: UUID!, $risk: String) {
    classGrantRisk(id: $id, risk: $risk) { __typename ... on Grant { id risk } ... on Refused { code message path } }
  }
`);

const RISKS = ['low', 'medium', 'high'] as const;

/** Its owner says how risky a grant is; whoever sees the grant reads it, and the figures of boldness count it. */
export function GrantRisk({ grant }: { grant: Pick<GrantFacts_GrantFragment, 'id' | 'risk' | 'viewerCan'> }) {
  const { t } = useTranslation('grants');
  const [risk, setRisk] = useState(grant.risk ?? '');
  const [classGrant] = useMutation(CLASS);
  if (!abilityIn(grant.viewerCan, 'grants.class').allowed) return null;
  return (
    <FormInPlace act={t('risk.act')} why={t('risk.why')} labels={{ risk: t('facts.risk') }} send={async () => (await classGrant({ variables: { id: grant.id, risk: risk || null } })).data?.classGrantRisk} small>
      {(field) => (
        <NativeSelect
          {...field('risk')} label={t('facts.risk')} value={risk} onChange={(event) => { setRisk(event.currentTarget.value); }}
          data={[{ value: '', label: t('risk.none') }, ...RISKS.map((value) => ({ value, label: t(`risk.${value}`) }))]}
        />
      )}
    </FormInPlace>
  );
}
