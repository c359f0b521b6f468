import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { draw } from '../../ui/drawn.tsx';
import { RankingList } from './ranking-list.tsx';
import { move, type Ranking } from './ranking.ts';

const option = (id: string, statusQuo = false) => ({ id, title: { en: `Option ${id}`, es: `Opción ${id}` }, meaning: { en: 'means', es: 'significa' }, statusQuo });
const options = [option('a'), option('b'), option('q', true)];

function Paper() {
  const [ranking, setRanking] = useState<Ranking>([]);
  return <RankingList options={options} ranking={ranking} onMove={(step) => { setRanking(move(ranking, step)); }} />;
}

const row = (name: string) => within(screen.getByRole('group', { name: `Rank ${name}` }));
const order = () => screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));

test('a ballot is ranked by keyboard alone: the focus stays with the option that moves, and its place is said', async () => {
  await draw(<Paper />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(row('Option b').getByRole('button', { name: 'Put at rank 1' }));
  await userEvent.keyboard('{Enter}');
  expect(order()).toEqual(['Rank Option b', 'Rank Option a', 'Rank Option q']);
  expect(document.activeElement).toBe(row('Option b').getByRole('button', { name: 'Move up' }));
  expect(screen.getByRole('status').textContent).toBe('“Option b” is now at rank 1.');
  await userEvent.click(row('Option q').getByRole('button', { name: 'Put at rank 2' }));
  await userEvent.click(row('Option q').getByRole('button', { name: 'Move up' }));
  expect(order()).toEqual(['Rank Option q', 'Rank Option b', 'Rank Option a']);
});

test('options share a rank by one button, and by its number', async () => {
  await draw(<Paper />);
  await userEvent.click(row('Option a').getByRole('button', { name: 'Put at rank 1' }));
  await userEvent.click(row('Option b').getByRole('button', { name: 'Same rank as the one above' }));
  expect(screen.getAllByText('rank 1, shared')).toHaveLength(2);
  await userEvent.selectOptions(row('Option q').getByRole('combobox'), '1');
  expect(screen.getAllByText('rank 1, shared')).toHaveLength(3);
  await userEvent.selectOptions(row('Option a').getByRole('combobox'), '–');
  expect(screen.getByText('Not ranked: below every option above, level with each other')).toBeTruthy();
  expect(order().at(-1)).toBe('Rank Option a');
});
