import { IconAddressBook, IconArrowsJoin, IconBook2, IconBuildingBank, IconClipboardText, IconDatabaseImport, IconInbox, IconSignRight, IconUsersGroup } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

type RoomKey = 'desk' | 'portfolio' | 'overlaps' | 'future' | 'reviews' | 'meetings' | 'decisions' | 'people' | 'data';

export interface Room {
  readonly key: RoomKey;
  /** Path below `/:collaborative/`. */
  readonly path: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Stands in the bottom bar of a phone; the others are under “More”. */
  readonly onPhone?: boolean;
  /** The room's own routes, relative to its path. A room without routes is not built yet and shows nowhere. */
  readonly routes?: readonly RouteObject[];
}

/** All rooms in their fixed order: the one place that knows the navigation. */
export const ROOMS: readonly Room[] = [
  { key: 'desk', path: 'desk', icon: IconInbox, onPhone: true },
  { key: 'portfolio', path: 'portfolio', icon: IconBuildingBank },
  { key: 'overlaps', path: 'overlaps', icon: IconArrowsJoin, onPhone: true },
  { key: 'future', path: 'future', icon: IconSignRight, onPhone: true },
  { key: 'reviews', path: 'reviews', icon: IconClipboardText },
  { key: 'meetings', path: 'meetings', icon: IconUsersGroup },
  { key: 'decisions', path: 'decisions', icon: IconBook2, onPhone: true },
  { key: 'people', path: 'people', icon: IconAddressBook },
  { key: 'data', path: 'data', icon: IconDatabaseImport },
];

export const builtRooms = (rooms: readonly Room[]): readonly Room[] => rooms.filter((room) => room.routes?.length);
