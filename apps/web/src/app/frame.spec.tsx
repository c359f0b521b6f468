import { screen, within, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outlet, RouterProvider, createMemoryRouter } from 'react-router';
import { startWords } from '../lib/i18n.ts';
import { Themed } from '../ui/drawn.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Frame } from './frame.tsx';
import { ROOMS, builtRooms, type Room } from './rooms.ts';
import { workspaceRoute } from './workspace-route.tsx';

const rooms: Room[] = ROOMS.map((room) => (
  room.key === 'desk' || room.key === 'data' ? { ...room, routes: [{ index: true, Component: () => <PageHead title={`Room ${room.key}`} /> }] } : { ...room, routes: [] }
));

function Workspace() {
  return (
    <Frame base="/cammina" rooms={builtRooms(rooms)} collaborative={{ name: 'CAMMINA', today: '2017-02-14', sample: true }}><Outlet /></Frame>
  );
}

async function open(address: string) {
  await startWords('en');
  const router = createMemoryRouter([workspaceRoute({ path: ':collaborative', rooms, load: () => Promise.resolve(Workspace) })], { initialEntries: [address] });
  render(<Themed><RouterProvider router={router} /></Themed>);
  await screen.findByRole('heading', { level: 1 });
  return router;
}

const rail = () => within(screen.getAllByRole('list')[0] ?? document.body);

test('only rooms that exist are shown, and the bare address leads to the first', async () => {
  const router = await open('/cammina');
  expect(router.state.location.pathname).toBe('/cammina/desk');
  expect(rail().getAllByRole('link').map((link) => link.textContent)).toEqual(['Desk', 'Data']);
});

test('going to a room names the window and moves the focus to its heading', async () => {
  await open('/cammina/desk');
  await userEvent.click(rail().getByRole('link', { name: 'Data' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Room data' });
  expect(document.activeElement).toBe(heading);
  expect(document.title).toBe('Room data · Acuerdo');
});

test('the reader changes the language on the spot, and the page says so', async () => {
  await open('/cammina/desk');
  await userEvent.click(screen.getByRole('button', { name: 'ES' }));
  expect(rail().getByRole('link', { name: 'Escritorio' })).toBeTruthy();
  expect(screen.getByTitle('El día que vale como hoy en esta alianza').textContent).toBe('al 14 feb 2017');
  expect(document.documentElement.lang).toBe('es');
});

test('an address that leads nowhere keeps the frame and says no more than that', async () => {
  await open('/cammina/secret-room');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to see at this address');
  expect(rail().getAllByRole('link')).toHaveLength(2);
});
