import type { MotionSpec } from '@acuerdo/voting';
import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { choiceIn } from '../../lib/ballot-choice.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { useTitles } from '../../ui/explained.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ballotSentence } from './ballot-sentence.ts';
import styles from './ballot.module.css';

interface BallotReceiptProps {
  motion: BallotPaper_MotionFragment;
  ballot: NonNullable<BallotPaper_MotionFragment['myBallot']>;
  deadline: ReactNode;
  /** Absent where it can no longer be changed. */
  onChange: (() => void) | undefined;
}

/** The ballot as it was cast, with the hash of its entry in the record: to be kept, copied or printed. */
export function BallotReceipt({ motion, ballot, deadline, onChange }: BallotReceiptProps) {
  const { t } = useTranslation('ballots');
  const { language } = useLanguage();
  const read = useBilingual();
  const titles = useTitles(motion.optionNames);
  const { collaborative: { timeZone } } = useSession();
  const choice = choiceIn(ballot.choice);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus({ preventScroll: false }); }, [ballot.receipt]);
  const facts = [
    { key: 'at', name: t('receipt.at'), value: <MomentText at={ballot.castAt} timeZone={timeZone} /> },
    { key: 'by', name: t('receipt.by'), value: ballot.castBy },
    { key: 'version', name: t('receipt.version'), value: ballot.version > 1 ? t('receipt.replaces', { version: ballot.version, before: ballot.version - 1 }) : ballot.version },
    ...(ballot.reason ? [{ key: 'reason', name: t('reason'), value: ballot.reason }] : []),
    ...(ballot.wouldResolve ? [{ key: 'wouldResolve', name: t('wouldResolve'), value: ballot.wouldResolve }] : []),
    { key: 'receipt', name: t('receipt.code'), value: <span className={styles['code']}><code>{ballot.receipt}</code> <CopyButton text={ballot.receipt} what={t('receipt.code')} /></span> },
  ];
  return (
    <div ref={box} className={styles['ballot']} tabIndex={-1}>
      <Sheet shortId={motion.shortId} kind={t('receipt.kind')} title={read(motion.title)}>
        <p>{choice && ballotSentence(choice, { t, language, titles, method: (motion.spec as MotionSpec).method })}</p>
        <KeyValues facts={facts} />
        <p>{t('receipt.why')}</p>
      </Sheet>
      <p role="status">{onChange ? <>{t('receipt.until')} {deadline}.</> : t('receipt.final')}</p>
      <div className={styles['send']} data-screen-only>
        {onChange && <Button variant="default" onClick={onChange}>{t(ballot.textVersion === motion.textVersion ? 'receipt.change' : 'restated.again')}</Button>}
        <Button variant="default" onClick={() => { window.print(); }}>{t('receipt.print')}</Button>
      </div>
    </div>
  );
}
