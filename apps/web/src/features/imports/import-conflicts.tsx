import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ImportConflicts_ImportFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Money } from '../../ui/money.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { useFieldWords } from './field-words.ts';
import styles from './imports.module.css';

export const CONFLICTS = graphql(`
  fragment ImportConflicts_import on Import {
    id state
    conflicts { externalId differs keptRow rows { row title funder grantee awardedOn amount { amount currency } } }
  }
`);

const KEEP = graphql(`
  mutation KeepRow($importId: UUID!, $row: Int!) {
    keepRow(importId: $importId, row: $row) {
      __typename
      ... on Import { id }
      ... on Refused { code message path }
    }
  }
`);

type Conflict = ImportConflicts_ImportFragment['conflicts'][number];
type Row = Conflict['rows'][number];

/** Ids that stand on rows which differ: shown side by side, and a person says which row is right. */
export function ImportConflicts({ file }: { file: ImportConflicts_ImportFragment }) {
  const { t } = useTranslation('imports');
  const [keep] = useMutation(KEEP, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  if (file.conflicts.length === 0) return null;
  const keepRow = (row: number) => { void act.run(async () => (await keep({ variables: { importId: file.id, row } })).data?.keepRow); };
  return (
    <section className={styles['section']} aria-labelledby="conflicts">
      <h2 id="conflicts">{t('conflicts.title', { count: file.conflicts.length })}</h2>
      <p className={styles['quiet']}>{t('conflicts.why')}</p>
      <ActProblem act={act} />
      {file.conflicts.map((conflict) => (
        <OneConflict key={conflict.externalId} conflict={conflict} {...(file.state === 'checked' ? { onKeep: keepRow } : {})} busy={act.busy} />
      ))}
    </section>
  );
}

const FIELDS: readonly { key: 'title' | 'funder' | 'grantee' | 'amount' | 'awardedOn'; show: (row: Row) => ReactNode }[] = [
  { key: 'title', show: ({ title }) => title },
  { key: 'funder', show: ({ funder }) => funder },
  { key: 'grantee', show: ({ grantee }) => grantee },
  { key: 'amount', show: ({ amount }) => amount && <Money {...amount} /> },
  { key: 'awardedOn', show: ({ awardedOn }) => <DateText value={awardedOn ?? null} /> },
];

interface OneConflictProps {
  conflict: Conflict;
  onKeep?: (row: number) => void;
  busy: boolean;
}

function OneConflict({ conflict: { externalId, differs, keptRow, rows }, onKeep, busy }: OneConflictProps) {
  const { t } = useTranslation('imports');
  const words = useFieldWords();
  return (
    <article className={styles['conflict']} data-answered={keptRow !== null}>
      <p id={`conflict-${externalId}`}><span className={styles['quiet']}>{t('conflicts.id')}</span> <code>{externalId}</code> <span className={styles['quiet']}>{t('conflicts.alsoDiffers', { fields: words(differs) })}</span></p>
      <div className={styles['wide']}><table aria-labelledby={`conflict-${externalId}`}>
        <thead><tr><td />{rows.map(({ row }) => <th key={row} scope="col">{t('conflicts.row', { row })}</th>)}</tr></thead>
        <tbody>
          {FIELDS.map(({ key, show }) => (
            <tr key={key} data-differs={new Set(rows.map((row) => JSON.stringify(row[key]))).size > 1}>
              <th scope="row">{t(`field.${key}`)}</th>
              {rows.map((row) => <td key={row.row}>{show(row)}</td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><td />{rows.map(({ row }) => (
            <td key={row}>
              {row === keptRow && <StateWord tone="settled">{t('conflicts.kept', { row })}</StateWord>}
              {row !== keptRow && onKeep && <Button size="xs" variant="default" disabled={busy} onClick={() => { onKeep(row); }}>{t('conflicts.keep', { row })}</Button>}
            </td>
          ))}</tr>
        </tfoot>
      </table></div>
    </article>
  );
}
