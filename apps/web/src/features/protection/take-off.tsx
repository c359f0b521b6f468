import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';

interface TakeOffProps {
  name: string;
  act: Act;
  onAct: () => Promise<unknown>;
}

/** Takes the protection off again. */
export function TakeOff({ name, act, onAct }: TakeOffProps) {
  const { t } = useTranslation('protection');
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div><Button variant="default" onClick={() => { setAsked(true); }}>{t('open.act')}</Button></div>
      <ActProblem act={act} />
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('open.confirm', { name })} act={t('open.act')} happens={t('open.happens')} cannotUndo={t('open.final')}
        onAct={async () => { await onAct(); }}
      />
    </>
  );
}
