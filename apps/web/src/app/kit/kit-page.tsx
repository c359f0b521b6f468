import { Link } from 'react-router';
import { PageHead } from '../../ui/page-head.tsx';
import { SkipLink } from '../skip-link.tsx';
import { TopBar } from '../top-bar.tsx';
import { KitDialogs } from './kit-dialogs.tsx';
import { KitForms } from './kit-forms.tsx';
import { KitMarks } from './kit-marks.tsx';
import styles from './kit.module.css';
import { KitRecord } from './kit-record.tsx';
import { KitTables } from './kit-tables.tsx';

const SCHEMES = ['light', 'dark'] as const;

/** Every piece of `src/ui` in both schemes, to look at while drawing. In development only. */
export function KitPage() {
  return (
    <>
      <SkipLink />
      <TopBar collaborative={{ name: 'CAMMINA', today: '2017-02-14', sample: true }} />
      <main id="page" className={styles['page']}>
        <PageHead title="Kit" note={<Link to="/kit/frame">The frame</Link>} />
        {SCHEMES.map((scheme) => (
          <section key={scheme} className={styles['scheme']} style={{ colorScheme: scheme }} aria-label={scheme}>
            <KitMarks />
            <KitTables />
            <KitForms />
            <KitRecord />
            <KitDialogs />
          </section>
        ))}
      </main>
    </>
  );
}
