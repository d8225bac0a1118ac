import { base32nopad } from '@scure/base';
import type { CardKeys } from '@/utils/people/card';

const keyBytes = 32;

/** Before what is signed, so that a signature on a card is one on nothing else. */
const context = 'attune card 1\n';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(base32nopad.decode(text));
const signedText = (canonical: string) => new TextEncoder().encode(context + canonical);

/**
 * A key pair for signing cards. It can be read out and stands in the user's own backup: a new one at each new start would
 * make every colleague's Attune ask whether that is still the same person.
 */
export async function newKeys(): Promise<CardKeys> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new TypeError('no pair of keys');
  const [open, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return {
    publicKey: base32nopad.encode(new Uint8Array(open)),
    privateKey: base32nopad.encode(new Uint8Array(secret)),
  };
}

/** Throws where the keys are no keys. */
export async function signatureOf(canonical: string, { privateKey }: CardKeys): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('pkcs8', bytesOf(privateKey), 'Ed25519', false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, signedText(canonical)));
}

/** Whether the holder of this public key signed this very text. Never throws: what is no key has signed nothing. */
export async function isSignedBy(
  canonical: string,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: string,
): Promise<boolean> {
  try {
    const bytes = bytesOf(publicKey);
    if (bytes.length !== keyBytes) return false;
    const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, signedText(canonical));
  } catch {
    return false;
  }
}

/**
 * A key to be compared by voice: 25 digits in groups of five, which are said alike in every language. They hold 83 bits
 * of its SHA-256, more than anybody can try out to find a second key with the same ones.
 */
export async function spokenKey(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(publicKey)));
  const number = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) % 10n ** 25n;
  return (number.toString().padStart(25, '0').match(/\d{5}/g) ?? []).join(' ');
}
