import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../lib/problem.ts';
import { Callout } from './callout.tsx';
import { CopyButton } from './copy-button.tsx';
import { PageHead } from './page-head.tsx';
import styles from './problem-notice.module.css';

interface ProblemNoticeProps {
  /** Whatever was thrown, or came back as `error` from a hook. */
  error: unknown;
  onAgain?: () => void;
  /** It takes the place of a page, so its title is the page's. */
  asPage?: boolean;
}

/** Says what failed, what became of the work, and the number under which it is in the log. */
export function ProblemNotice({ error, onAgain, asPage = false }: ProblemNoticeProps) {
  const { t } = useTranslation('problem');
  const { kind, id } = problemOf(error);
  const own = useOwnNumber(error, kind === 'failed' && !id);
  const number = id ?? own;
  const again = onAgain && <Button variant="default" size="xs" onClick={onAgain}>{asPage ? t('reload') : t('again')}</Button>;
  const body = (
    <>
      <p>{t(`${kind}.what`)}</p>
      {number && <p className={styles['number']}>{t('id')}: <code>{number}</code> <CopyButton text={number} what={t('id')} /></p>}
    </>
  );
  if (asPage) return <><PageHead title={t(`${kind}.title`)} />{body}{again && <div>{again}</div>}</>;
  return <Callout tone="refused" title={t(`${kind}.title`)} act={again} live>{body}</Callout>;
}

/** A fault of the client's own gets a number too, printed with the fault in the console. */
function useOwnNumber(error: unknown, needed: boolean): string | undefined {
  const [number] = useState(() => `WEB-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36).toUpperCase() ?? ''}`);
  useEffect(() => {
    if (needed) console.error(number, error);
  }, [needed, number, error]);
  return needed ? number : undefined;
}
