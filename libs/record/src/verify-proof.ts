import { leafHash, sealHash, verifyInclusion } from '@acuerdo/ledger';
import { assemble, unreadable } from './assemble.ts';
import type { DecisionProof } from './decision-proof.ts';
import { decisionProofForm, FACT_FORMS } from './forms.ts';
import { signatureProblem } from './heads.ts';
import { limitsOfProof } from './limits.ts';
import { openingProblems } from './opened.ts';
import { isPinned, pinnedHead, sameSizeDiffers } from './pins.ts';
import { problem, type Problem } from './problem.ts';
import { readDocument, type Reading, type Source } from './reading.ts';
import type { Message, Pins, Verdict } from './verdict.ts';

/** Verifies one decision and the proof that it stands in the ledger of a signed head (RFC 9162, 2.1.3). Never throws. */
export async function verifyDecisionProof(source: Source, pins: Pins = {}): Promise<Verdict> {
  return verifyReadProof(readDocument(source), pins);
}

export async function verifyReadProof(read: Reading, pins: Pins): Promise<Verdict> {
  if (!read.ok) return unreadable(read.problem);
  const fault = decisionProofForm(read.value, '$');
  if (fault) return unreadable(read.problems[0] ?? problem('form', 'record.form.place', { path: fault.path, expected: { key: fault.expected } }));
  const proof = read.value as DecisionProof;
  return assemble({
    passed: [
      ['form', { key: 'record.check.form' }], ['inclusion', { key: 'record.check.inclusion', values: { number: proof.index + 1, size: proof.head.head.size } }],
      ['heads', { key: 'record.check.heads', values: { count: 1 } }], ...pinsPassed(pins),
      ['openings', { key: 'record.check.openings', values: { count: Object.keys(proof.openings).length } }], ['seal', { key: 'record.check.seal' }],
    ],
    problems: [...read.problems, ...await proofProblems(proof, pins)],
    valid: { key: 'record.verdict.validProof', values: { number: Number(proof.entry.facts['number']), position: proof.index + 1, key: proof.head.head.key } },
    limits: limitsOfProof(proof, pins),
  });
}

function pinsPassed(pins: Pins): (readonly ['pins', Message])[] {
  return pins.keys?.length || pins.head !== undefined ? [['pins', { key: 'record.check.pins' }]] : [];
}

async function proofProblems(proof: DecisionProof, pins: Pins): Promise<Problem[]> {
  const { entry, index, path, head, key, openings } = proof;
  const { seal, ...rest } = proof;
  const { size, root, collaborative } = head.head;
  const isDecision = entry.kind === 'decision.published' && FACT_FORMS[entry.kind]?.(entry.facts, '$') === null;
  return [
    ...when(!isDecision, problem('form', 'record.form.decision')),
    ...when(entry.collaborative !== collaborative, problem('inclusion', 'record.chain.foreign')),
    ...when(!verifyInclusion({ leaf: leafHash(entry), index, size, root, path }), problem('inclusion', 'record.inclusion.differs')),
    ...[await signatureProblem(head, key) ?? []].flat(),
    ...pinProblems(proof, pins),
    ...openingProblems(entry, openings),
    ...when(sealHash(rest) !== seal, problem('seal', 'record.seal.differs')),
  ];
}

function pinProblems({ head, key }: DecisionProof, pins: Pins): Problem[] {
  const kept = pinnedHead(pins);
  return [
    ...when(Boolean(pins.keys?.length) && !isPinned(pins, key), problem('pins', 'record.pin.key', { key: key.keyId })),
    ...when(pins.head !== undefined && !kept, problem('pins', 'record.pin.form')),
    ...when(kept !== null && kept.head.collaborative !== head.head.collaborative, problem('pins', 'record.pin.foreign')),
    ...when(kept !== null && sameSizeDiffers(kept, head), problem('pins', 'record.pin.differs', { size: head.head.size })),
  ];
}

function when(wrong: boolean, found: Problem): Problem[] {
  return wrong ? [found] : [];
}
