import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable, type Column } from './data-table.tsx';
import { draw } from './drawn.tsx';

interface Row { id: string; name: string; amount: string }

const rows: Row[] = [{ id: 'GR-1', name: 'Casa del Sur', amount: '12' }, { id: 'GR-2', name: 'Voces', amount: '7' }];
const columns: Column<Row>[] = [
  { key: 'name', head: 'Grantee', names: true, cell: (row) => row.name },
  { key: 'amount', head: 'Amount', figures: true, cell: (row) => row.amount },
];
const table = { caption: 'Grants', columns, rowKey: (row: Row) => row.id, empty: <p>no grants yet</p> };

test('a row is named by its header cell, and its other cells carry their column on a card', async () => {
  await draw(<DataTable {...table} rows={rows} />);
  const row = within(screen.getByRole('table', { name: 'Grants' })).getByRole('row', { name: /Casa del Sur/ });
  expect(within(row).getByRole('rowheader').textContent).toBe('Casa del Sur');
  expect(within(row).getByRole('cell').getAttribute('data-head')).toBe('Amount');
});

test('an empty table is no table but what the list is for', async () => {
  await draw(<DataTable {...table} rows={[]} />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('no grants yet')).toBeTruthy();
});

test('it says how much is shown and loads more until there is no more', async () => {
  const load = jest.fn();
  const drawn = await draw(<DataTable {...table} rows={rows} more={{ load, loading: false, total: 1200 }} />, 'es');
  expect(screen.getByRole('status').textContent).toBe('Se muestran 2 de 1,200');
  await userEvent.click(screen.getByRole('button', { name: 'Cargar más' }));
  expect(load).toHaveBeenCalledTimes(1);
  drawn.unmount();
  await draw(<DataTable {...table} rows={rows} more={{ load: null, loading: false }} />, 'es');
  expect(screen.queryByRole('button')).toBeNull();
});
