import { TestEnvironment } from 'jest-environment-jsdom';

const LACKING = { AbortController, AbortSignal, Headers, Request, Response, fetch, TextEncoder, TextDecoder, ReadableStream, WritableStream, TransformStream, structuredClone };

/** jsdom, with what browsers have and it lacks or has otherwise than `fetch` wants. */
export default class Browser extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, LACKING);
  }
}
