import { asJson, type Payload } from './payload.ts';

/** That a vote was given away, in the open; whose and to whom, as a commitment. */
export interface ProxyGiven { readonly motionId: string; readonly proxy: { readonly voterId: string; readonly holder: string } }

export function proxyGiven({ motionId, proxy }: ProxyGiven): Payload {
  return { kind: 'proxy.given', subject: motionId, facts: { motion: motionId }, secrets: { proxy: asJson(proxy) } };
}

export interface ProxyTakenBack { readonly motionId: string; readonly proxy: { readonly voterId: string } }

export function proxyTakenBack({ motionId, proxy }: ProxyTakenBack): Payload {
  return { kind: 'proxy.ended', subject: motionId, facts: { motion: motionId }, secrets: { proxy: asJson(proxy) } };
}
