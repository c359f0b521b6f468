import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';

interface InPlaceProps {
  /** The act: “Withdraw this option”. */
  act: string;
  /** The primary act of its page. */
  primary?: boolean;
  /** What opens in the place of the button, with a way to close it again. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens its form where it stands; when the form is closed, the focus is on the button again. */
export function InPlace({ act, primary = false, children }: InPlaceProps) {
  const [opened, { open, close }] = useDisclosure(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !opened) button.current?.focus();
    wasOpen.current = opened;
  }, [opened]);
  return opened ? <>{children(close)}</> : <div data-screen-only><Button ref={button} variant={primary ? 'filled' : 'default'} onClick={open}>{act}</Button></div>;
}
