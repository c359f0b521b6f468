import { Suspense, createContext, type ReactNode } from 'react';
import { BottomBar } from './bottom-bar.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import type { Room } from './rooms.ts';
import { PageSkeleton } from './skeletons.tsx';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';

/** Whether a page stands inside a workspace's frame. */
export const FrameContext = createContext(false);

interface FrameProps {
  /** Address of the workspace, `/cammina`. */
  base: string;
  rooms: readonly Room[];
  collaborative: { name: string; today: string; sample: boolean };
  /** Who is signed in, and the way out: at the foot of the rail, under “More” on a phone. */
  account?: ReactNode;
  children: ReactNode;
}

/** The workspace's frame: rail on a desk, bottom bar on a phone, day and language always at the top right. */
export function Frame({ base, rooms, collaborative, account, children }: FrameProps) {
  return (
    <FrameContext value={true}>
      <div className={styles['frame']}>
        <SkipLink />
        <Rail base={base} rooms={rooms} account={account} />
        <div className={styles['work']}>
          <TopBar collaborative={collaborative} />
          <main id="page" className={styles['page']} tabIndex={-1}>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </main>
        </div>
        <BottomBar base={base} rooms={rooms} account={account} />
      </div>
    </FrameContext>
  );
}
