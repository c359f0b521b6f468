import { Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { NotFound } from './not-found.tsx';
import { page } from './page.ts';
import { PageProblem } from './page-problem.tsx';
import { ROOMS } from './rooms.ts';
import { PageSkeleton } from './skeletons.tsx';
import { workspaceRoute } from './workspace-route.tsx';

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
    { path: '/', lazy: page(async () => (await import('./pages/start-page.tsx')).StartPage) },
    { path: '/invitation', lazy: page(async () => (await import('./pages/invitation-page.tsx')).InvitationPage) },
    { path: '/dossier', lazy: page(async () => (await import('./pages/dossier-page.tsx')).DossierPage) },
    { path: '/consultation', lazy: page(async () => (await import('./pages/consultation-page.tsx')).ConsultationPage) },
    { path: '/call/:call', lazy: page(async () => (await import('./pages/apply-page.tsx')).ApplyPage) },
    { path: '/new', lazy: page(async () => (await import('./pages/founding-page.tsx')).FoundingPage) },
    { path: '/privacy', lazy: page(async () => (await import('./pages/privacy-page.tsx')).PrivacyPage) },
    { path: '/verify', lazy: page(async () => (await import('./pages/verify-page.tsx')).VerifyPage) },
    ...kit,
    workspaceRoute({
      path: '/:collaborative',
      rooms: ROOMS,
      load: async () => (await import('./pages/workspace-page.tsx')).WorkspacePage,
      others: [
        { path: 'account', lazy: page(async () => (await import('./pages/account-page.tsx')).AccountPage) },
        { path: 'privacy', lazy: page(async () => (await import('./pages/privacy-here-page.tsx')).PrivacyHerePage) },
      ],
    }),
    { path: '*', Component: NotFound },
  ],
}];
