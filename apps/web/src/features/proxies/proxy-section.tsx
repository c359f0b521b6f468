import type { MotionSpec } from '@acuerdo/voting';
import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ProxySection_MotionFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './proxies.module.css';

const SECTION = graphql(`
  fragment ProxySection_motion on Motion {
    id shortId state spec electors { voterId recused person partner { id shortName } } proxies { givenTo held { voterId of cast } viewerCan { allowed } }
  }
`);

const GIVE = graphql(`
  mutation GiveProxy($motionId: UUID!, $toVoterId: UUID!) {
    giveProxy(motionId: $motionId, toVoterId: $toVoterId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } }
  }
`);

const TAKE_BACK = graphql(`
  mutation TakeProxyBack($motionId: UUID!) { takeProxyBack(motionId: $motionId) { __typename ... on Motion { id ...ProxySection_motion } ... on Refused { code message path } } }
`);

type Motion = ProxySection_MotionFragment;

/** Where people vote: to whom the viewer gave their vote, and whose votes they hold. What others gave each other is not here. */
export function ProxySection({ motion, personName }: { motion: FragmentType<Motion>; personName: string }) {
  const { t } = useTranslation('proxies');
  const { collaborative: { slug } } = useSession();
  const { data } = useSuspenseFragment({ fragment: SECTION, from: motion });
  const { state, shortId, spec, proxies: { givenTo, held, viewerCan } } = data;
  if (state !== 'open' || (spec as MotionSpec).rule.basis !== 'person' || (!viewerCan.allowed && givenTo === null && held.length === 0)) return null;
  return (
    <section className={styles['section']} aria-labelledby="proxies" data-screen-only>
      <h2 id="proxies">{t('title')}</h2>
      {held.length > 0 && (
        <ul className={styles['held']}>
          {held.map(({ voterId, of, cast }) => <li key={voterId}>{t(cast ? 'heldCast' : 'held', { of })} <Link to={`/${slug}/future/${shortId}/proxy/${voterId}`}>{t(cast ? 'change' : 'vote', { of })}</Link></li>)}
        </ul>
      )}
      {givenTo !== null && <Given motion={data} givenTo={givenTo} />}
      {viewerCan.allowed && <InPlace act={t('give')}>{(close) => <GiveForm motion={data} personName={personName} onDone={close} />}</InPlace>}
    </section>
  );
}

function Given({ motion: { id }, givenTo }: { motion: Motion; givenTo: string }) {
  const { t } = useTranslation('proxies');
  const [takeBack] = useMutation(TAKE_BACK);
  const act = useAct([]);
  return (
    <>
      <p>{t('givenTo', { name: givenTo })} <span className={styles['quiet']}>{t('givenWhy')}</span></p>
      <Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await takeBack({ variables: { motionId: id } })).data?.takeProxyBack); }}>{t('takeBack')}</Button>
      <ActProblem act={act} />
    </>
  );
}

function GiveForm({ motion: { id, electors }, personName, onDone }: { motion: Motion; personName: string; onDone: () => void }) {
  const { t } = useTranslation('proxies');
  const [give] = useMutation(GIVE);
  const { act, input, onSubmit } = useActForm({
    initial: { toVoterId: '' }, done: onDone,
    send: async ({ toVoterId }) => (toVoterId === '' ? { __typename: 'Refused' as const, code: 'missing', message: t('nobodyChosen'), path: ['toVoterId'] } : (await give({ variables: { motionId: id, toVoterId } })).data?.giveProxy),
  });
  const others = electors.filter(({ recused, person }) => !recused && person !== personName).map(({ voterId, person, partner }) => ({ value: voterId, label: `${partner.shortName}: ${person ?? ''}` }));
  return (
    <ActForm title={t('give')} why={t('giveWhy')} submit={t('save')} act={act} labels={{ toVoterId: t('to') }} onSubmit={onSubmit} onBack={onDone}>
      <NativeSelect {...input('toVoterId')} label={t('to')} data={[{ value: '', label: '–' }, ...others]} />
    </ActForm>
  );
}
