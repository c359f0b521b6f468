import { useTranslation } from 'react-i18next';
import { MomentText } from '../../ui/date-text.tsx';

/** An instant on the collaborative's clock, and on the reader's own where that is another one. */
export function Deadline({ at, timeZone }: { at: string; timeZone: string }) {
  const { t } = useTranslation('motions');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <strong><MomentText at={at} timeZone={timeZone} /></strong>
      {own !== timeZone && <> ({t('inYourZone')}: <MomentText at={at} timeZone={own} />)</>}
    </>
  );
}
