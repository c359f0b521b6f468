import { Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { NotFound } from './not-found.tsx';
import { PageProblem } from './page-problem.tsx';
import { PageSkeleton } from './skeletons.tsx';
import { page, workspaceRoute } from './workspace-route.tsx';

/** To look at the pieces while drawing; a built client has neither these routes nor their files. */
const kit: RouteObject[] = import.meta.env.DEV
  ? [
      { path: 'kit', lazy: page(async () => (await import('./kit/kit-page.tsx')).KitPage) },
      workspaceRoute({ path: 'kit/frame', rooms: (await import('./kit/kit-frame.tsx')).KIT_ROOMS, load: async () => (await import('./kit/kit-frame.tsx')).KitFrame }),
    ]
  : [];

function Root() {
  return <><Outlet /><ScrollRestoration /></>;
}

export const routes: RouteObject[] = [{
  Component: Root,
  HydrateFallback: PageSkeleton,
  ErrorBoundary: PageProblem,
  children: [
    { path: '/', lazy: page(async () => (await import('./sign-in-page.tsx')).SignInPage) },
    ...kit,
    { path: '*', Component: NotFound },
  ],
}];
