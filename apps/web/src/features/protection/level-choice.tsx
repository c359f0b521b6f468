import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface LevelChoiceProps {
  level: string;
  onChoose: (level: string) => void;
  busy: boolean;
}

const LEVELS = ['partners', 'open'] as const;

/** How far something that is not protected may be seen, once it is shared. */
export function LevelChoice({ level, onChoose, busy }: LevelChoiceProps) {
  const { t } = useTranslation('protection');
  return (
    <NativeSelect
      label={t('level.label')} value={level} disabled={busy} onChange={(event) => { onChoose(event.currentTarget.value); }}
      data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
    />
  );
}
