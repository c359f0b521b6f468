import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../lib/bilingual.ts';
import { Callout } from '../../ui/callout.tsx';
import { TextBetween } from '../../ui/text-between.tsx';

export interface VersionOfText {
  readonly version: number;
  readonly title: Bilingual;
  readonly text: Bilingual;
}

interface SinceMyVoteProps {
  /** The version that was answered, or read. */
  from: number;
  texts: readonly VersionOfText[];
  title: string;
  act?: ReactNode;
}

/** What the text says otherwise since a ballot was cast, or begun. */
export function SinceMyVote({ from, texts, title, act }: SinceMyVoteProps) {
  const { t } = useTranslation('ballots');
  const [now] = texts;
  const then = texts.find(({ version }) => version === from);
  if (!now || !then || now.version === from) return null;
  return (
    <Callout tone="look" title={title} act={act}>
      <p>{t('restated.why', { from, version: now.version })}</p>
      <TextBetween before={then} after={now} />
    </Callout>
  );
}
