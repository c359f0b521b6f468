import { Button } from '@mantine/core';
import { Outlet } from 'react-router';
import { PageHead } from '../../ui/page-head.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Frame } from '../frame.tsx';
import { ROOMS, type Room } from '../rooms.ts';
import { KitTables } from './kit-tables.tsx';

/** Every room of the navigation with the same page in it, to look at the frame when it is full. */
export const KIT_ROOMS: readonly Room[] = ROOMS.map((room) => ({ ...room, routes: [{ index: true, Component: KitRoom }] }));

export function KitFrame() {
  return (
    <Frame base="/kit/frame" rooms={KIT_ROOMS} collaborative={{ name: 'CAMMINA', today: '2017-02-14', sample: true }} account={<span>OSF · program officer</span>}>
      <Outlet />
    </Frame>
  );
}

function KitRoom() {
  return (
    <>
      <PageHead shortId="GR-203" title="Casa del Sur: litigation for migrants in transit" state={<StateWord tone="open">in review</StateWord>} note="pooled grant, 120,000 USD" act={<Button>Answer the overlap</Button>} />
      <div style={{ display: 'grid', gap: 32, marginTop: 24 }}><KitTables /></div>
    </>
  );
}
