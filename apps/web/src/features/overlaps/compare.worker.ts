import { overlapsAcross, type OverlapGrant } from '@acuerdo/overlap';

/** What is to be compared with what. */
export interface ToCompare {
  readonly file: readonly OverlapGrant[];
  readonly register: readonly OverlapGrant[];
}

/** Compares beside the page, so that it stays alive; asks nobody for anything. */
self.onmessage = ({ data }: MessageEvent<ToCompare>) => {
  self.postMessage(overlapsAcross(data.file, data.register));
};
