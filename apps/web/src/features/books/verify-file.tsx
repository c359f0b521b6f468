import { canVerifySignatures } from '@acuerdo/ledger';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Callout } from '../../ui/callout.tsx';
import { FilePlace } from './file-place.tsx';
import styles from './books.module.css';
import { useVerifying } from './use-verifying.ts';
import { VerdictOf } from './verdict-of.tsx';
import { pinsOf } from './kept.ts';

/** Takes a file and says whether it is the record it claims to be; nothing of it leaves the browser. */
export function VerifyFile() {
  const { t } = useTranslation('books');
  const [kept, setKept] = useState('');
  const { stage, checked, take, again } = useVerifying();
  const pins = pinsOf(kept);
  return (
    <div className={styles['verify']}>
      {!canVerifySignatures() && <Callout tone="look" title={t('verify.noCrypto')}>{t('verify.noCryptoWhy')}</Callout>}
      <FilePlace disabled={stage !== null} onFile={(file) => { void take(file, pins ?? {}); }} />
      <details className={styles['kept']}>
        <summary>{t('verify.kept')}</summary>
        <Textarea
          label={t('verify.keptLabel')} description={t('verify.keptWhy')} rows={3} value={kept} spellCheck={false}
          error={pins === null ? t('verify.keptWrong') : undefined} onChange={(event) => { setKept(event.currentTarget.value); }}
        />
        {checked && pins && <Button variant="default" mt={8} onClick={() => { void again(pins); }}>{t('verify.again')}</Button>}
      </details>
      <p role="status" className={styles['stage']}><Stage stage={stage} /></p>
      {checked && stage === null && <VerdictOf checked={checked} />}
    </div>
  );
}

function Stage({ stage }: { stage: ReturnType<typeof useVerifying>['stage'] }) {
  const { t } = useTranslation('books');
  const { locale } = useLanguage();
  if (stage === null) return null;
  if (stage.kind === 'reading') return <>{t('verify.reading', { name: stage.name })}</>;
  return <>{t('verify.checking', { name: stage.name, bytes: formatCount(stage.bytes, locale) })}</>;
}
