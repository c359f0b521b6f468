import { useSession } from '../lib/session.ts';
import { deciderHue, deciderName, type Decided } from './decider-mark.tsx';
import { PeriodBars } from './period-bars.tsx';

interface Timed extends Decided {
  readonly id: string;
  readonly shortId?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly periodWritten?: string | null;
}

interface GrantTimesProps {
  grants: readonly Timed[];
  /** What is said where no date is known at all: a bar from nowhere to nowhere would claim more. */
  none: string;
}

/** When grants run, on one scale. A grant without any date is not drawn. */
export function GrantTimes({ grants, none }: GrantTimesProps) {
  const { collaborative: { today } } = useSession();
  const bars = grants.filter(({ startsOn, endsOn }) => startsOn ?? endsOn).map((grant) => ({
    key: grant.id, label: [deciderName(grant), grant.shortId].filter(Boolean).join(' · '), hue: deciderHue(grant),
    period: { from: grant.startsOn ?? null, to: grant.endsOn ?? null, written: grant.periodWritten ?? null },
  }));
  return bars.length > 0 ? <PeriodBars bars={bars} today={today} /> : <p style={{ color: 'var(--quiet)' }}>{none}</p>;
}
