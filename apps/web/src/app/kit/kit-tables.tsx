import { Button } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { PartnerMark } from '../../ui/partner-mark.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { KitPiece } from './kit-piece.tsx';
import { GRANTS, type SampleGrant } from './kit-samples.ts';

const COLUMNS: readonly Column<SampleGrant>[] = [
  { key: 'grantee', head: 'Grantee', names: true, cell: (grant) => <a href="#grant">{grant.grantee}</a> },
  { key: 'id', head: 'Grant', tight: true, cell: (grant) => grant.id },
  { key: 'funder', head: 'Funder', tight: true, cell: ({ funder }) => funder && <PartnerMark {...funder} /> },
  { key: 'period', head: 'Period', cell: (grant) => <PeriodText period={grant.period} /> },
  { key: 'amount', head: 'Amount', figures: true, cell: (grant) => <Money amount={grant.amount} currency="USD" /> },
];

export function KitTables() {
  const [shown, setShown] = useState(3);
  return (
    <>
      <KitPiece name="Table">
        <DataTable
          caption="Grants of the sample"
          columns={COLUMNS}
          rows={GRANTS.slice(0, shown)}
          rowKey={(grant) => grant.id}
          empty={null}
          more={{ load: shown < GRANTS.length ? () => { setShown(GRANTS.length); } : null, loading: false, total: GRANTS.length }}
        />
      </KitPiece>
      <KitPiece name="Empty list">
        <EmptyState
          title="Here stand the overlaps: two grants that meet in grantee or purpose, place and time."
          example={<>OV-12 · CAMMINA and Ford-Mexico both fund Casa del Sur · 18 months together</>}
          act={<Button>Import grants</Button>}
        >
          <p>They are found when grants are there to compare.</p>
        </EmptyState>
      </KitPiece>
      <KitPiece name="Facts">
        <KeyValues facts={[
          { key: 'grantee', name: 'Grantee', value: 'Casa del Sur A.C.' },
          { key: 'amount', name: 'Amount', value: <Money amount="120000" currency="USD" /> },
          { key: 'period', name: 'Period', value: <PeriodText period={{ from: '2015-01', to: '2016-12' }} /> },
        ]} />
      </KitPiece>
    </>
  );
}
