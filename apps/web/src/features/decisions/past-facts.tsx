import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PastFacts_PastFragment } from '../../gql/graphql.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';

export const PAST = graphql(`
  fragment PastFacts_past on PastDecision { decided { written from to inferred } rule agreed source writtenIn }
`);

/** What is known of a decision that was taken before it was written here; what is not known is said. */
export function PastFacts({ past }: { past: PastFacts_PastFragment }) {
  const { t } = useTranslation('decisions');
  return (
    <>
      <p>{t('past.what')}{past.writtenIn && ` ${t('past.only', { language: t(`past.${past.writtenIn === 'es' ? 'es' : 'en'}`) })}`}</p>
      <KeyValues
        facts={[
          { key: 'decided', name: t('decidedOn'), value: <VagueDate date={past.decided} /> },
          { key: 'rule', name: t('past.rule'), value: past.rule ?? t('past.unknown') },
          { key: 'agreed', name: t('past.agreed'), value: past.agreed ?? t('past.unknown') },
          { key: 'source', name: t('past.source'), value: past.source },
        ]}
      />
    </>
  );
}
