import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationPart_PartFragment, EvaluationParts_EvaluationFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { InPlace } from '../../ui/in-place.tsx';
import { useReason } from '../../ui/reason.tsx';
import { EvaluationPart } from './evaluation-part.tsx';
import type { PartKind } from './evaluation-words.tsx';
import styles from './evaluations.module.css';
import { PartForm } from './part-form.tsx';

export const EVALUATION_PART = graphql(`
  fragment EvaluationPart_part on EvaluationPart {
    id kind number text { en es } sureness addressee { en es } links { id kind name text { en es } }
    answers { partner { id shortName letter hue } answer reason language by mine }
  }
`);

export const EVALUATION_PARTS = graphql(`
  fragment EvaluationParts_evaluation on Evaluation {
    id state parts { id ...EvaluationPart_part @unmask } consultations { id answers summary { en es } }
    viewerCan { action allowed reason } viewerCanFollowUp { action allowed reason }
  }
`);

interface EvaluationPartsProps {
  evaluation: EvaluationParts_EvaluationFragment;
  kind: PartKind;
}

/** All questions, findings or recommendations of an evaluation, in their order. */
export function EvaluationParts({ evaluation, kind }: EvaluationPartsProps) {
  const { t } = useTranslation('evaluations');
  const say = useReason();
  const parts: readonly EvaluationPart_PartFragment[] = evaluation.parts.filter((part) => part.kind === kind);
  const may = abilityIn(evaluation.viewerCan, kind === 'question' ? 'evaluations.keep' : 'evaluations.write').allowed;
  return (
    <section className={styles['section']} aria-labelledby={`parts-${kind}`}>
      <h2 id={`parts-${kind}`}>{say({ key: `evaluation.parts.${kind}` })}</h2>
      {parts.length === 0 && <p className={styles['quiet']}>{say({ key: `evaluation.none.${kind}` })}</p>}
      {parts.length > 0 && <ol className={styles['list']}>{parts.map((part) => <EvaluationPart key={part.id} evaluation={evaluation} part={part} may={may} />)}</ol>}
      {may && <InPlace act={t(`part.add.${kind}`)}>{(close) => <PartForm evaluationId={evaluation.id} kind={kind} onDone={close} />}</InPlace>}
    </section>
  );
}
