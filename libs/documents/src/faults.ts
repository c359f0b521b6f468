import type { Block, Document } from './document.ts';

/**
 * What would keep somebody who cannot see the page from finding the way, in words for whoever writes documents: empty where
 * all is well. The rules are those of PDF/UA-1 (ISO 14289-1, 7.4 and 7.5) and of WCAG 2.2 (1.3.1, 2.4.2, 3.1.1).
 */
export function faultsOf({ title, foot, blocks, annexes }: Document): string[] {
  return [
    ...(title.trim() === '' ? ['the document has no title'] : []),
    ...(foot.trim() === '' ? ['the foot of the page is empty'] : []),
    ...partFaults(blocks, 1),
    ...annexes.flatMap((annex) => [...(annex.title.trim() === '' ? ['an annex has no title'] : []), ...partFaults(annex.blocks, 2)]),
  ];
}

/** Faults of the blocks under a heading of level `above`. */
function partFaults(blocks: readonly Block[], above: number): string[] {
  let level = above;
  return blocks.flatMap((block) => {
    if (block.is !== 'heading') return blockFaults(block);
    const skips = block.level > level + 1 || block.level <= above;
    level = block.level;
    return [...(skips ? [`the heading "${block.text}" of level ${block.level} has none of level ${block.level - 1} above it`] : []), ...(block.text.trim() === '' ? ['a heading is empty'] : [])];
  });
}

function blockFaults(block: Block): string[] {
  if (block.is === 'list') return block.points.length === 0 ? ['a list has no points'] : [];
  if (block.is === 'facts') return block.facts.length === 0 ? ['there are no facts'] : [];
  if (block.is !== 'table') return [];
  const { caption, head, rows } = block;
  const ragged = rows.findIndex((row) => row.length !== head.length);
  return [
    ...(head.length === 0 || head.some((name) => name.trim() === '') ? [`a column of the table "${caption}" has no head`] : []),
    ...(ragged < 0 ? [] : [`row ${ragged + 1} of the table "${caption}" has ${rows[ragged]?.length ?? 0} cells under ${head.length} heads`]),
  ];
}
