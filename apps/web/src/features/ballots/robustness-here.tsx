import { robustnessOfMotion, type Motion, type MotionCount } from '@acuerdo/voting';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { useExplained, useTitles, type Named } from '../../ui/explained.tsx';
import styles from './count.module.css';

interface RobustnessHereProps {
  ballotBox: unknown;
  count: MotionCount;
  names: readonly Named[];
}

/** What the outcome hangs on, found here from the ballots: other methods and readings, options withdrawn, single votes. Names nobody as decisive. */
export function RobustnessHere({ ballotBox, count, names }: RobustnessHereProps) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(names);
  const found = useMemo(() => (ballotBox ? robustnessOfMotion(ballotBox as Motion) : null), [ballotBox]);
  if (!found?.ok) return null;
  const { fragile, steps, count: counted } = found.value;
  const [title, ...others] = steps;
  return (
    <section aria-labelledby="robust">
      <h2 id="robust">{t('count.robust')}</h2>
      <Callout tone={fragile ? 'look' : 'note'} title={t(fragile ? 'count.fragile' : 'count.firm')}>
        {title && <p>{explain(title)}</p>}
        <ul className={styles['fragility']}>{[...others, ...count.fragility].map((step, at) => <li key={at}>{explain(step)}</li>)}</ul>
      </Callout>
      {counted && counted.methods.length > 0 && <OtherMethods methods={counted.methods} names={names} />}
    </section>
  );
}

interface OtherMethodsProps {
  methods: readonly { readonly method: string; readonly winners: readonly string[] | null; readonly same: boolean }[];
  names: readonly Named[];
}

function OtherMethods({ methods, names }: OtherMethodsProps) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(names);
  const titles = useTitles(names);
  return (
    <details>
      <summary>{t('count.otherMethods', { count: methods.length })}</summary>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('count.otherMethods', { count: methods.length })}>
        <table className={styles['pairs']}>
          <thead><tr><th scope="col">{t('count.method')}</th><th scope="col">{t('count.elected')}</th><th scope="col">{t('count.sameAsHere')}</th></tr></thead>
          <tbody>
            {methods.map(({ method, winners, same }) => (
              <tr key={method}>
                <th scope="row">{explain({ key: `voting.methodName.${method}` })}</th>
                <td>{winners?.map((id) => titles[id] ?? id).join(', ') || t('count.nobodyWins')}</td>
                <td>{t(same ? 'count.yes' : 'count.no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
