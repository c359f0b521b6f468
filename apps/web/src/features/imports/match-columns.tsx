import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import type { MatchColumns_ImportFragment } from '../../gql/graphql.ts';
import { inputOf } from './match-choice.ts';
import { MatchForm } from './match-form.tsx';

export const MATCH_COLUMNS = graphql(`
  fragment MatchColumns_import on Import {
    id state
    spreadsheet {
      mapping { sheet columns { term column } decimalMark dayOrder currency }
      tables {
        sheet headerRow rows proposed { term required column confidence }
        columns {
          heading samples currency
          marks { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }
          days { decides { row value readings { as says } } against { row value readings { as says } } unsure { row value readings { as says } } }
        }
      }
    }
  }
`);

export const MATCH_IMPORT = graphql(`
  mutation MatchImport($input: MatchImportInput!) {
    matchImport(input: $input) {
      __typename
      ... on Import { id counts { refused conflict left } }
      ... on Refused { code message path }
    }
  }
`);

interface MatchColumnsProps {
  file: MatchColumns_ImportFragment;
  onMatched: () => void;
}

/** The columns of a file that is being brought in. */
export function MatchColumns({ file: { id, state, spreadsheet }, onMatched }: MatchColumnsProps) {
  const [match] = useMutation(MATCH_IMPORT, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  if (!spreadsheet) return null;
  return (
    <MatchForm
      sheet={spreadsheet} isAgain={state === 'checked'} onMatched={onMatched}
      onMatch={async (wish) => (await match({ variables: { input: inputOf(id, wish) } })).data?.matchImport}
    />
  );
}
