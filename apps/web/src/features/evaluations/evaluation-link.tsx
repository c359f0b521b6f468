import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationPart_PartFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { useReason } from '../../ui/reason.tsx';
import { AGAIN } from './evaluation-words.tsx';
import type { LinkKind } from './link-kinds.ts';

const UNLINK = graphql(`
  mutation UnlinkEvaluationPart($id: UUID!) {
    unlinkEvaluationPart(id: $id) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

/** A file has no name but its own. */
const UUID = /^[0-9a-f-]{36}$/;

type Linked = EvaluationPart_PartFragment['links'][number];

const ROOMS: Readonly<Partial<Record<LinkKind, string>>> = {
  question: 'future/questions', passage: 'data/sources', grant: 'portfolio', overlap: 'overlaps', option: 'future/options', step: 'future/steps', decision: 'decisions',
};

/** One thing that a part rests on or leads to, with a way to it, and a way to take it away. */
export function EvaluationLink({ link, may }: { link: Linked; may: boolean }) {
  const { t } = useTranslation('evaluations');
  const [unlink] = useMutation(UNLINK, AGAIN);
  const act = useAct([]);
  const is = useReason()({ key: `evaluation.link.${link.kind}` });
  const take = () => { void act.run(async () => (await unlink({ variables: { id: link.id } })).data?.unlinkEvaluationPart); };
  return (
    <li>
      <span>{is}</span>
      <Place link={link} />
      {may && <Button size="compact-xs" variant="default" loading={act.busy} onClick={take} aria-label={t('link.take', { what: `${is} ${link.name}` })} data-screen-only>{t('part.remove')}</Button>}
      <ActProblem act={act} />
    </li>
  );
}

function Place({ link: { kind, name, text } }: { link: Linked }) {
  const say = useReason();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const room = ROOMS[kind as LinkKind];
  const said = read(text);
  if (kind === 'figure') return <Link to={`/${slug}/overlaps/figures?${name}`}>{name}</Link>;
  if (kind === 'document') return <DownloadButton address={`/files/evaluation-document?collaborative=${encodeURIComponent(slug)}&file=${name}`} name={said}>{said}</DownloadButton>;
  if (kind === 'consultation') return <span>{say({ key: 'evaluation.answers', values: { count: Number(name) } })}</span>;
  if (kind === 'asked' || kind === 'finding') return <span>{name}</span>;
  if (!room) return <span>{name === said || UUID.test(name) ? said : `${name} ${said}`}</span>;
  return <Link to={`/${slug}/${room}/${name}`}>{name === said ? name : `${name} ${said}`}</Link>;
}
