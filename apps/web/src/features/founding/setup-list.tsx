import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { SetupList_SetupFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import styles from './founding.module.css';

export const SETUP = graphql(`
  fragment SetupList_setup on Setup { partners people cycles agreements decisions }
`);

type Step = 'partners' | 'people' | 'cycles' | 'agreements' | 'decisions';

const STEPS: readonly { readonly key: Step; readonly path: string }[] = [
  { key: 'partners', path: 'people/organisations' },
  { key: 'people', path: 'people' },
  { key: 'cycles', path: 'portfolio/pools/ORG-1' },
  { key: 'agreements', path: 'portfolio/pools/ORG-1' },
  { key: 'decisions', path: 'decisions/past' },
];

/** What a new collaborative still needs, for its secretariat; gone once all of it is there. */
export function SetupList({ setup }: { setup: SetupList_SetupFragment }) {
  const { t } = useTranslation('founding');
  const { collaborative: { slug } } = useSession();
  if (STEPS.every(({ key }) => setup[key] > 0)) return null;
  return (
    <section className={styles['setup']} aria-labelledby="setup">
      <h2 id="setup">{t('setup.title')}</h2>
      <ol className={styles['steps']}>
        {STEPS.map(({ key, path }) => {
          const done = setup[key] > 0;
          const Mark = done ? IconCircleCheck : IconCircle;
          return (
            <li key={key} data-done={done}>
              <Mark size={20} stroke={1.5} role="img" aria-label={t(done ? 'setup.done' : 'setup.open')} />
              <div><Link to={`/${slug}/${path}`}>{t(`setup.${key}`)}</Link><span>{done ? t(`setup.${key}Count`, { count: setup[key] }) : t(`setup.${key}Why`)}</span></div>
            </li>
          );
        })}
      </ol>
      <p className={styles['quiet']}><Link to={`/${slug}/decisions`}>{t('setup.register')}</Link></p>
    </section>
  );
}
