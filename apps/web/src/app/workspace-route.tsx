import type { ComponentType } from 'react';
import { redirect, type RouteObject } from 'react-router';
import { NotFound } from './not-found.tsx';
import { PageProblem } from './page-problem.tsx';
import { builtRooms, type Room } from './rooms.ts';
import { PageSkeleton } from './skeletons.tsx';

/** A page that is fetched when somebody goes there: `lazy: page(async () => (await import('…')).DeskPage)`. */
export const page = (load: () => Promise<ComponentType>) => async () => ({ Component: await load() });

interface Workspace {
  readonly path: string;
  readonly rooms: readonly Room[];
  /** The component that asks who is here and draws the `Frame` around an `<Outlet />`. */
  readonly load: () => Promise<ComponentType>;
}

/** The rooms of one collaborative inside its frame; its bare address leads to the first room. */
export function workspaceRoute({ path, rooms, load }: Workspace): RouteObject {
  const built = builtRooms(rooms);
  return {
    path,
    lazy: page(load),
    children: [{
      ErrorBoundary: PageProblem,
      children: [
        ...built.slice(0, 1).map((first) => toFirst(first)),
        ...built.map((room) => ({ path: room.path, children: [...(room.routes ?? [])] })),
        { path: '*', Component: NotFound },
      ],
    }],
  };
}

function toFirst(room: Room): RouteObject {
  return {
    index: true,
    Component: PageSkeleton,
    loader: ({ request }) => redirect(`${new URL(request.url).pathname.replace(/\/$/, '')}/${room.path}`),
  };
}
