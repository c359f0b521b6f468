import type { ComponentType } from 'react';
import { redirect, type RouteObject } from 'react-router';
import { NotFound } from './not-found.tsx';
import { page } from './page.ts';
import { PageProblem } from './page-problem.tsx';
import { builtRooms, type Room } from './rooms.ts';
import { PageSkeleton } from './skeletons.tsx';

interface Workspace {
  readonly path: string;
  readonly rooms: readonly Room[];
  /** The component that asks who is here and draws the `Frame` around an `<Outlet />`. */
  readonly load: () => Promise<ComponentType>;
  /** Pages of the frame that are no room: the viewer's own account. */
  readonly others?: readonly RouteObject[];
}

/** The rooms of one collaborative inside its frame; its bare address leads to the first room. */
export function workspaceRoute({ path, rooms, load, others = [] }: Workspace): RouteObject {
  const built = builtRooms(rooms);
  return {
    path,
    lazy: page(load),
    HydrateFallback: PageSkeleton,
    children: [{
      ErrorBoundary: PageProblem,
      children: [
        ...built.slice(0, 1).map((first) => toFirst(first)),
        ...built.map((room) => ({ path: room.path, children: [...(room.routes ?? [])] })),
        ...others,
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
