/**
 * The passage that a row of ours was taken from (`PassageRef`), as JSON; null where its column `passage_id` is. A remark that
 * is not for everybody is there only for its own party, the parameter `party` (`$2`); without one it is left out.
 */
export function passageRef(alias: string, party?: string): string {
  return `(select json_build_object('id', passage.id, 'text', passage.text, 'heading', passage.heading, 'page', passage.page,
      'sourceShortId', source.short_id, 'sourceTitle', source.title, 'sourceAuthor', source.author)
    from passage join source on source.collaborative_id = passage.collaborative_id and source.id = passage.source_id
    where passage.collaborative_id = ${alias}.collaborative_id and passage.id = ${alias}.passage_id
      and (passage.audience_id is null${party ? ` or passage.audience_id = ${party}` : ''}))`;
}
