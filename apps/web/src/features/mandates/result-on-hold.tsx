import type { Message } from '@acuerdo/words';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { Reason } from '../../ui/reason.tsx';

interface Hold {
  readonly state: string;
  readonly sentence: Message;
  readonly settledAt?: string | null;
}

const TITLES = { provisional: 'look', stands: 'note', fallen: 'refused' } as const;
type State = keyof typeof TITLES;
const stateOf = (state: string): State => (state === 'stands' || state === 'fallen' ? state : 'provisional');

/** That a result, or the decision on it, waits on boards, stands since, or fell; nothing where it waited on none. */
export function ResultOnHold({ hold, of }: { hold: Hold | null | undefined; of: 'result' | 'decision' }) {
  const { t } = useTranslation('mandates');
  const { collaborative: { timeZone } } = useSession();
  if (!hold) return null;
  const state = stateOf(hold.state);
  return (
    <Callout tone={TITLES[state]} title={t(`${of}.${state}`)}>
      <Reason reason={hold.sentence} />{hold.settledAt && <> <MomentText at={hold.settledAt} timeZone={timeZone} />.</>}
    </Callout>
  );
}
