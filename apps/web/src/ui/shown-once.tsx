import { Callout } from './callout.tsx';
import { CopyButton } from './copy-button.tsx';
import styles from './shown-once.module.css';

interface ShownOnceProps {
  title: string;
  why: string;
  /** The secret: a token, a link. */
  text: string;
  /** What it is, for the button that copies it. */
  what: string;
}

/** A secret that the server tells once and keeps nowhere. */
export function ShownOnce({ title, why, text, what }: ShownOnceProps) {
  return (
    <Callout tone="look" title={title} act={<CopyButton text={text} what={what} />} live>
      {why}
      <code className={styles['secret']}>{text}</code>
    </Callout>
  );
}
