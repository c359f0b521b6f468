import { hashText, type Hash } from '@acuerdo/ledger';

/** Digits and letters that nobody takes for one another (Crockford's base 32): no I, L, O or U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 160 random bits, of which each sign has five. */
export const RECEIPT_BYTES = 20;
const LENGTH = (RECEIPT_BYTES * 8) / 5;

/** The receipt of a secret ballot, written in groups of four to be copied by hand. `bytes` are as many as `RECEIPT_BYTES`, random. */
export function receiptOf(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const signs = Array.from({ length: LENGTH }, (_, at) => SIGNS[Number((number >> BigInt(5 * (LENGTH - 1 - at))) & 31n)]).join('');
  return signs.match(/.{4}/g)!.join('-');
}

/** A receipt as somebody wrote it, in its one form; null where it is none. Spaces, dashes and small letters do no harm, nor do O for 0 and I or L for 1. */
export function readReceipt(written: string): string | null {
  const signs = written.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs.match(/.{4}/g)!.join('-') : null;
}

/** What is known of a receipt before its owner shows it: the SHA-256 of its one form. It stands with the ballot, in the box. */
export const tagOf = (receipt: string): Hash => hashText(readReceipt(receipt) ?? receipt);
