import { IconAddressBook, IconArrowsJoin, IconBook2, IconBuildingBank, IconClipboardText, IconDatabaseImport, IconInbox, IconSignRight, IconUsersGroup } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { shell } from '../locales/en/shell.ts';
import { page } from './page.ts';

/** The views that have a word. */
type ViewKey = keyof (typeof shell)['view'];

export type RoomKey = 'desk' | 'portfolio' | 'overlaps' | 'future' | 'reviews' | 'meetings' | 'decisions' | 'people' | 'data';

export interface Room {
  readonly key: RoomKey;
  /** Path below `/:collaborative/`. */
  readonly path: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Stands in the bottom bar of a phone; the others are under “More”. */
  readonly onPhone?: boolean;
  /** Its views, as tabs below the head: a key for their word, and the path below the room's. */
  readonly views?: readonly { readonly key: ViewKey; readonly path: string }[];
  /** The room's own routes, relative to its path. A room without routes is not built yet and shows nowhere. */
  readonly routes?: readonly RouteObject[];
}

/** All rooms in their fixed order: the one place that knows the navigation. */
export const ROOMS: readonly Room[] = [
  {
    key: 'desk', path: 'desk', icon: IconInbox, onPhone: true,
    routes: [{ index: true, lazy: page(async () => (await import('./pages/desk-page.tsx')).DeskPage) }],
  },
  {
    key: 'portfolio', path: 'portfolio', icon: IconBuildingBank,
    views: [{ key: 'grants', path: '' }, { key: 'grantees', path: 'grantees' }, { key: 'pools', path: 'pools' }],
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/portfolio-page.tsx')).PortfolioPage) },
      { path: 'pools', lazy: page(async () => (await import('./pages/pools-page.tsx')).PoolsPage) },
      { path: 'grantees', lazy: page(async () => (await import('./pages/grantees-page.tsx')).GranteesPage) },
      { path: 'grantees/:grantee', lazy: page(async () => (await import('./pages/grantee-page.tsx')).GranteePage) },
      { path: ':grant', lazy: page(async () => (await import('./pages/grant-page.tsx')).GrantPage) },
    ],
  },
  {
    key: 'overlaps', path: 'overlaps', icon: IconArrowsJoin, onPhone: true,
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/overlaps-page.tsx')).OverlapsPage) },
      { path: ':overlap', lazy: page(async () => (await import('./pages/overlap-page.tsx')).OverlapPage) },
    ],
  },
  {
    key: 'future', path: 'future', icon: IconSignRight, onPhone: true,
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/future-page.tsx')).FuturePage) },
      { path: ':motion', lazy: page(async () => (await import('./pages/motion-page.tsx')).MotionPage) },
      { path: ':motion/ballot', lazy: page(async () => (await import('./pages/ballot-page.tsx')).BallotPage) },
      { path: ':motion/count', lazy: page(async () => (await import('./pages/count-page.tsx')).CountPage) },
    ],
  },
  { key: 'reviews', path: 'reviews', icon: IconClipboardText },
  { key: 'meetings', path: 'meetings', icon: IconUsersGroup },
  {
    key: 'decisions', path: 'decisions', icon: IconBook2, onPhone: true,
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/decisions-page.tsx')).DecisionsPage) },
      { path: ':decision', lazy: page(async () => (await import('./pages/decision-page.tsx')).DecisionPage) },
    ],
  },
  {
    key: 'people', path: 'people', icon: IconAddressBook,
    routes: [{ index: true, lazy: page(async () => (await import('./pages/people-page.tsx')).PeoplePage) }],
  },
  {
    key: 'data', path: 'data', icon: IconDatabaseImport,
    routes: [
      { index: true, lazy: page(async () => (await import('./pages/data-page.tsx')).DataPage) },
      { path: ':import', lazy: page(async () => (await import('./pages/import-page.tsx')).ImportPage) },
    ],
  },
];

export const builtRooms = (rooms: readonly Room[]): readonly Room[] => rooms.filter((room) => room.routes?.length);
