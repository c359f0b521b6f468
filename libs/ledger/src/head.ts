import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashBytes, isHash, type Hash } from './hash.ts';
import { canonical } from './json.ts';

/** What the ledger of a collaborative says of itself at a moment. Whoever keeps one can hold the ledger to it later. */
export interface TreeHead {
  readonly v: 1;
  readonly collaborative: string;
  readonly size: number;
  readonly root: Hash;
  readonly chain: Hash;
  readonly at: string;
  /** Id of the key that signs it. */
  readonly key: string;
}

export interface SignedTreeHead {
  readonly head: TreeHead;
  /** Ed25519 (RFC 8032) over the UTF-8 bytes of the head's canonical JSON: 128 hexadecimal digits. */
  readonly signature: string;
}

export interface SigningKey {
  readonly keyId: string;
  /** 32 raw bytes as hexadecimal digits. */
  readonly publicKey: string;
  /** PKCS #8 in base64. Secret: never in a record, a log or an export. */
  readonly privateKey: string;
}

const SIGNATURE = /^[0-9a-f]{128}$/;
const ED25519 = { name: 'Ed25519' } as const;

/** The short name of a key: the first 16 hexadecimal digits of SHA-256 of its 32 bytes. */
export function keyIdOf(publicKey: string): string {
  return hashBytes(hexToBytes(publicKey)).slice(0, 16);
}

/** A new key. Its randomness comes from the given WebCrypto. */
export async function generateSigningKey(crypto: Crypto): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('this WebCrypto makes no Ed25519 key pairs');
  const publicKey = bytesToHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { keyId: keyIdOf(publicKey), publicKey, privateKey: btoa(String.fromCharCode(...secret)) };
}

/** Signs a head with a private key (PKCS #8, base64). The same head and key give the same signature. */
export async function signHead(head: TreeHead, privateKey: string): Promise<SignedTreeHead> {
  const secret = Uint8Array.from(atob(privateKey), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('pkcs8', secret, ED25519, false, ['sign']);
  const signature = await crypto.subtle.sign(ED25519, key, utf8ToBytes(canonical(head)));
  return { head, signature: bytesToHex(new Uint8Array(signature)) };
}

/** Whether the key (64 hexadecimal digits) signed exactly this head. Malformed keys and signatures are simply not valid. */
export async function verifyHead({ head, signature }: SignedTreeHead, publicKey: string): Promise<boolean> {
  if (!SIGNATURE.test(signature) || !isHash(publicKey)) return false;
  try {
    const key = await crypto.subtle.importKey('raw', hexToBytes(publicKey), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, hexToBytes(signature), utf8ToBytes(canonical(head)));
  } catch {
    return false;
  }
}

/** Browsers check signatures only on https and localhost; where this is false, `verifyHead` can only say no. */
export function canVerifySignatures(): boolean {
  return typeof globalThis.crypto?.subtle?.verify === 'function';
}
