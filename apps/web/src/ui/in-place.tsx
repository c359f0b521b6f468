import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface InPlaceProps {
  /** The act: “Withdraw this option”. */
  act: string;
  /** The primary act of its page. */
  primary?: boolean;
  /** What opens in the place of the button, with a way to close it again. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens its form where it stands. */
export function InPlace({ act, primary = false, children }: InPlaceProps) {
  const [opened, { open, close }] = useDisclosure(false);
  return opened ? <>{children(close)}</> : <div data-screen-only><Button variant={primary ? 'filled' : 'default'} onClick={open}>{act}</Button></div>;
}
