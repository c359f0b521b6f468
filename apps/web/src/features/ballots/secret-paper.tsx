import { formOf, type MotionSpec } from '@acuerdo/voting';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { abilityIn } from '../../lib/session.ts';
import { useKept, type Kept } from '../../lib/use-kept.ts';
import { BallotForm } from './ballot-form.tsx';
import type { PaperProps } from './ballot-paper.tsx';
import { CannotCast } from './cannot-cast.tsx';
import { emptyDraft, receiptName } from './draft.ts';
import { SecretNotice } from './secret-notice.tsx';
import { SecretReceipt } from './secret-receipt.tsx';
import { UnsentDraft } from './unsent-draft.tsx';
import { useCastSecret } from './use-cast-secret.ts';

/** A ballot that names nobody: what secret means is said before, and the receipt, which is made on this device, shown after. */
export function SecretPaper({ motion, personId, deadline, bound, kept }: PaperProps) {
  const receipt = useKept(receiptName(motion.id, personId));
  const [filling, setFilling] = useState(kept.draft !== null);
  const { allowed } = abilityIn(motion.viewerCan, 'ballots.cast');
  const end = () => { void kept.keep(null); setFilling(false); };
  if (!receipt.ready) return null;
  const inBox = motion.tookPart && (
    <SecretReceipt motion={motion} receipt={receipt.text} deadline={deadline} onRemove={() => { void receipt.keep(null); }}
      onReplace={allowed ? () => { setFilling(true); } : undefined} />
  );
  if (!allowed) return <><CannotCast motion={motion} />{kept.draft && <UnsentDraft motion={motion} draft={kept.draft} onDrop={end} />}{inBox}</>;
  if (inBox && !filling) return inBox;
  return <SecretForm motion={motion} deadline={deadline} bound={bound} kept={kept} receipt={receipt} onEnd={end} />;
}

interface SecretFormProps extends Omit<PaperProps, 'personId'> {
  receipt: Kept;
  onEnd: () => void;
}

/** A first ballot, or one that replaces what is in the box by its receipt. */
function SecretForm({ motion, deadline, bound, kept: { draft, keep }, receipt, onEnd }: SecretFormProps) {
  const [written, setWritten] = useState('');
  const replaces = motion.tookPart ? receipt.text ?? (written.trim() || null) : null;
  const casting = useCastSecret({ motionId: motion.id, replaces, keep, onReceipt: receipt.keep });
  const asksForIt = motion.tookPart && receipt.text === null;
  return (
    <BallotForm motion={motion} draft={draft ?? emptyDraft(formOf(motion.spec as MotionSpec))} onDraft={(next) => { void keep(next); }} casting={casting} deadline={deadline} bound={bound}
      onCast={onEnd} onKeep={motion.tookPart ? onEnd : undefined}
      before={<><SecretNotice />{asksForIt && <OldReceipt value={written} onChange={setWritten} />}</>} />
  );
}

/** The receipt of the ballot that is to be replaced, where this device does not have it. */
function OldReceipt({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('ballots');
  return (
    <TextInput id="field-replaces" label={t('secret.old')} description={t('secret.oldWhy')} autoComplete="off" spellCheck={false} value={value}
      onChange={(event) => { onChange(event.currentTarget.value); }} />
  );
}
