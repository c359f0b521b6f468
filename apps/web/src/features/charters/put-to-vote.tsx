import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Steps } from '../../ui/steps.tsx';
import type { Charter } from './charter-fragments.ts';
import styles from './charters.module.css';

const PUT = graphql(`
  mutation PutCharterToVote($charterId: UUID!) {
    putCharterToVote(charterId: $charterId) { __typename ... on Motion { id shortId } ... on Refused { code message path } }
  }
`);

const TONES = { draft: 'quiet', open: 'open', closed: 'settled' } as const;
const STEPS = ['draft', 'motion', 'vote', 'decision', 'force'] as const;

/** The step that is being done now. */
function stepOf({ state, motions: [latest] }: Charter): (typeof STEPS)[number] {
  if (state === 'draft') return 'draft';
  return latest?.state === 'draft' ? 'motion' : latest?.state === 'open' ? 'vote' : 'decision';
}

/** The way from a draft to a charter in force: where it stands, and the act that comes next. */
export function PutToVote({ charter }: { charter: Charter }) {
  const { t } = useTranslation('charters');
  const { collaborative: { slug } } = useSession();
  return (
    <section className={styles['section']} aria-labelledby="way">
      <h3 id="way">{t('way.title')}</h3>
      <Steps label={t('way.title')} steps={STEPS.map((key) => ({ key, word: t(`way.${key}`) }))} now={stepOf(charter)} />
      <p>{t(`way.next.${stepOf(charter) as 'draft'}`)}</p>
      {charter.motions.length > 0 && (
        <ul className={styles['motions']}>
          {charter.motions.map(({ id, shortId, state, decision }) => (
            <li key={id}>
              <Link to={`/${slug}/future/${shortId}`}>{shortId}</Link>
              <StateWord tone={TONES[state as 'open']}>{t(`way.state.${state as 'open'}`)}</StateWord>
              {decision && <Link to={`/${slug}/decisions/${decision.shortId}`}>{decision.shortId}</Link>}
            </li>
          ))}
        </ul>
      )}
      <Put charter={charter} />
    </section>
  );
}

function Put({ charter: { id, version, viewerCan } }: { charter: Charter }) {
  const { t } = useTranslation('charters');
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [asked, { open, close }] = useDisclosure(false);
  const [put] = useMutation(PUT);
  const act = useAct();
  const may = abilityIn(viewerCan, 'motions.draft');
  if (!may.allowed) return may.reason && <p className={styles['quiet']}><Reason reason={may.reason} /></p>;
  const send = async () => {
    const motion = await act.run(async () => (await put({ variables: { charterId: id } })).data?.putCharterToVote);
    if (motion) await navigate(`/${slug}/future/${motion.shortId}`);
  };
  return (
    <>
      <ActProblem act={act} />
      <div><Button onClick={open}>{t('way.act', { version })}</Button></div>
      <ConfirmAct opened={asked} onClose={close} title={t('way.act', { version })} act={t('way.act', { version })} happens={t('way.happens')} cannotUndo={t('way.final')} onAct={send} />
    </>
  );
}
