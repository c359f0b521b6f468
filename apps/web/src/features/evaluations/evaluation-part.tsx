import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationPart_PartFragment, EvaluationParts_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useReason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Answers } from './answers.tsx';
import { EvaluationLink } from './evaluation-link.tsx';
import { AGAIN, type PartKind } from './evaluation-words.tsx';
import styles from './evaluations.module.css';
import { BROUGHT, FOLLOW_UPS, type LinkKind } from './link-kinds.ts';
import { LinkForm } from './link-form.tsx';
import { PartForm } from './part-form.tsx';

const REMOVE = graphql(`
  mutation RemoveEvaluationPart($id: UUID!) {
    removeEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

const SURE = { high: 'settled', medium: 'open', low: 'look' } as const;

interface EvaluationPartProps {
  evaluation: EvaluationParts_EvaluationFragment;
  part: EvaluationPart_PartFragment;
  /** Whether the viewer may change it. */
  may: boolean;
}

/** One question, finding or recommendation: what it says, what it rests on, and, of a recommendation, what each partner answers. */
export function EvaluationPart({ evaluation, part, may }: EvaluationPartProps) {
  const say = useReason();
  const read = useBilingual();
  const [changed, setChanged] = useState(false);
  const kind = part.kind as PartKind;
  const name = say({ key: `evaluation.number.${kind}`, values: { number: part.number } });
  if (changed) return <li><PartForm evaluationId={evaluation.id} kind={kind} part={part} onDone={() => { setChanged(false); }} /></li>;
  return (
    <li>
      <div className={styles['line']}>
        <h3>{name}</h3>
        {part.sureness && <StateWord tone={SURE[part.sureness as keyof typeof SURE]}>{say({ key: `evaluation.sure.${part.sureness}` })}</StateWord>}
        {part.addressee && <span className={styles['quiet']}>{say({ key: 'evaluation.to', values: { addressee: read(part.addressee) } })}</span>}
      </div>
      <p className={styles['text']}>{read(part.text)}</p>
      <Links evaluation={evaluation} part={part} name={name} />
      {may && <Changes part={part} name={name} onChange={() => { setChanged(true); }} />}
      {kind === 'recommendation' && <Answers part={part} may={abilityIn(evaluation.viewerCan, 'evaluations.answer').allowed} />}
    </li>
  );
}

function Links({ evaluation, part, name }: Omit<EvaluationPartProps, 'may'> & { name: string }) {
  const { t } = useTranslation('evaluations');
  const kind = part.kind as PartKind;
  const drafts = abilityIn(evaluation.viewerCan, 'evaluations.keep').allowed;
  const writes = abilityIn(evaluation.viewerCan, 'evaluations.write').allowed;
  const follows = evaluation.viewerCanFollowUp.allowed && kind === 'recommendation';
  const mayTake = (link: LinkKind) => (FOLLOW_UPS.includes(link) ? follows : link === 'question' ? drafts : writes);
  const kinds: readonly LinkKind[] = drafts ? (kind === 'question' ? ['question'] : []) : writes ? BROUGHT[kind] : follows ? FOLLOW_UPS : [];
  const act = follows && !writes ? t('link.follow') : t('link.add');
  return (
    <>
      {part.links.length > 0 && <ul className={styles['links']} aria-label={t('link.title')}>{part.links.map((link) => <EvaluationLink key={link.id} link={link} may={mayTake(link.kind as LinkKind)} />)}</ul>}
      {kinds.length > 0 && <InPlace act={act}>{(close) => <LinkForm evaluation={evaluation} partId={part.id} title={`${name}: ${act}`} kinds={kinds} onDone={close} />}</InPlace>}
    </>
  );
}

function Changes({ part, name, onChange }: { part: EvaluationPart_PartFragment; name: string; onChange: () => void }) {
  const { t } = useTranslation('evaluations');
  const [remove] = useMutation(REMOVE, AGAIN);
  const act = useAct([]);
  return (
    <div className={styles['acts']} data-screen-only>
      <Button size="compact-xs" variant="default" onClick={onChange} aria-label={t('part.changeThe', { what: name })}>{t('part.change')}</Button>
      <Button
        size="compact-xs" variant="default" loading={act.busy} aria-label={t('part.removeThe', { what: name })}
        onClick={() => { void act.run(async () => (await remove({ variables: { id: part.id } })).data?.removeEvaluationPart); }}
      >
        {t('part.remove')}
      </Button>
      <ActProblem act={act} />
    </div>
  );
}
