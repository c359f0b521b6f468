import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { CompareOptions_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EvidenceTarget } from './evidence-target.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { LeaningWord } from './leaning-word.tsx';
import { PositionSaid } from './position-said.tsx';
import { Said } from './said.tsx';
import { WeighCriterion } from './weigh-criterion.tsx';
import styles from './compare.module.css';

export const COMPARE_OPTIONS = graphql(`
  fragment CompareOptions_deliberation on Deliberation {
    id
    criteria { id title { en es } weight }
    viewerCan { action allowed reason }
    comparison {
      option { id shortId title { en es } }
      notes { criterion { id } said { ...Said_noteSaid @unmask } }
      evidence { ...EvidenceTarget_optionEvidence @unmask }
      positions { ...PositionSaid_optionPosition @unmask }
    }
  }
`);

type Deliberation = CompareOptions_DeliberationFragment;
type Compared = Deliberation['comparison'][number];
type Criterion = Deliberation['criteria'][number];

/** Criteria × options: in each cell who says what, and which sentence, grant or overlap speaks for or against it. No score is made. */
export function CompareOptions({ deliberation: { criteria, comparison, viewerCan } }: { deliberation: Deliberation }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const columns: Column<Criterion>[] = [
    { key: 'criterion', head: t('compare.criterion'), names: true, cell: (criterion) => <CriterionCell criterion={criterion} whole={whole} viewerCan={viewerCan} /> },
    ...comparison.map((compared) => ({ key: compared.option.id, head: read(compared.option.title), cell: ({ id }: Criterion) => <Cell compared={compared} criterionId={id} /> })),
  ];
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('compare.title')}>
        <DataTable
          caption={t('compare.title')} captionHidden columns={columns} rows={criteria} rowKey={({ id }) => id}
          empty={<EmptyState title={t('criteria.empty')} example={t('criteria.example')}><p>{t('compare.why')}</p></EmptyState>}
        />
      </div>
      <Positions comparison={comparison} />
      <Others comparison={comparison} />
      <p className={styles['open']}>{comparison.map(({ option }) => <Link key={option.id} to={`/${slug}/future/options/${option.shortId}`}>{option.shortId} {read(option.title)}</Link>)}</p>
    </>
  );
}

function CriterionCell({ criterion, whole, viewerCan }: { criterion: Criterion; whole: number; viewerCan: Deliberation['viewerCan'] }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  return (
    <div className={styles['criterion']}>
      <span>{read(criterion.title)}</span>
      <span className={styles['weight']}>{t('compare.weight', { weight: criterion.weight, whole })}</span>
      <WeighCriterion criterion={criterion} viewerCan={viewerCan} />
    </div>
  );
}

function Cell({ compared: { notes, evidence }, criterionId }: { compared: Compared; criterionId: string }) {
  const { t } = useTranslation('deliberations');
  const said = notes.find(({ criterion }) => criterion.id === criterionId)?.said ?? [];
  const shown = evidence.filter((one) => one.criterionId === criterionId);
  if (said.length + shown.length === 0) return <span className={styles['none']}>{t('compare.none')}</span>;
  return (
    <ul className={styles['cell']}>
      {said.map((note) => <li key={note.id}><Said note={note} /></li>)}
      {shown.map((one) => <li key={one.id}><LeaningWord leaning={one.leaning} /><EvidenceTarget evidence={one} /></li>)}
    </ul>
  );
}

/** Where the partners stand on each option, as far as they have released it. */
function Positions({ comparison }: { comparison: readonly Compared[] }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const stood = comparison.filter(({ positions }) => positions.length > 0);
  if (stood.length === 0) return <p className={styles['none']}>{t('compare.noPositions')}</p>;
  return (
    <section className={styles['others']} aria-labelledby="stood">
      <h2 id="stood">{t('positions.title')}</h2>
      {stood.map(({ option, positions }) => (
        <div key={option.id}>
          <h3>{read(option.title)}</h3>
          <ul className={styles['cell']}>
            {positions.map((position) => (
              <li key={position.id}><PartnerMark hue={hueOf(position.partner.hue)} letter={position.partner.letter} name={position.partner.shortName} /><PositionSaid position={position} /></li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What was linked to an option without naming a criterion. */
function Others({ comparison }: { comparison: readonly Compared[] }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const others = comparison.map(({ option, evidence }) => ({ option, evidence: evidence.filter(({ criterionId }) => criterionId === null) })).filter(({ evidence }) => evidence.length > 0);
  if (others.length === 0) return null;
  return (
    <section className={styles['others']} aria-labelledby="others">
      <h2 id="others">{t('compare.others')}</h2>
      {others.map(({ option, evidence }) => (
        <div key={option.id}>
          <h3>{read(option.title)}</h3>
          <ul className={styles['cell']}>{evidence.map((one) => <li key={one.id}><LeaningWord leaning={one.leaning} /><EvidenceTarget evidence={one} /></li>)}</ul>
        </div>
      ))}
    </section>
  );
}
