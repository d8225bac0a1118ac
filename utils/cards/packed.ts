import { base32nopad } from '@scure/base';
import canonicalize from 'canonicalize';
import * as v from 'valibot';
import type { Card, CardKeys } from '@/utils/people/card';
import { cardShape } from '@/utils/records/card-shape';
import { nestsDeeper } from '@/utils/transfer/nesting';
import { deflated, inflated } from './deflate';
import { isSignedBy, signatureOf } from './keys';

/**
 * One card as base32, the same in text, file and picture: version, whether it is signed, a checksum, key and signature
 * where it is, then the card as canonical JSON (RFC 8785), deflated.
 */
export type PackedCard = string;

export type CardProblem =
  /** The end is missing. */
  | 'cut'
  /** Not as it was sent: something on its way changed a sign. */
  | 'damaged'
  /** Whole, but not what was signed: somebody changed it. */
  | 'changed'
  | 'newer'
  | 'large'
  /** Whole, but no card that this version would write. */
  | 'shape';

export type ReadCard =
  /** `key` is the public key of who signed it, null where nobody did. */
  { ok: true; card: Card; key: string | null } | { ok: false; problem: CardProblem };

/** Version 2 brought days off of the week and ways at some hours: a card without these is still of version 1. */
const formats = [1, 2];
const formatOf = ({ daysOff, channels = [], avoid = [] }: Card): number =>
  daysOff || channels.some(({ blocks }) => blocks) || avoid.some((way) => typeof way !== 'string') ? 2 : 1;
const sizes = { checksum: 4, key: 32, signature: 64 };
const head = 2 + sizes.checksum;
const deepest = 6;

/** Whatever fits the shape of a card is smaller. */
export const largestJson = 64 * 1024;
export const largestPacked = 128 * 1024;

const join = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Against slips of a copy, not against people: that is what a signature is for. */
async function checksum(kind: Uint8Array, body: Uint8Array): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', join(kind, body));
  return new Uint8Array(digest).slice(0, sizes.checksum);
}

const canonicalOf = (card: Card): string => canonicalize(v.parse(cardShape, card)) ?? '';

/** Throws on what is no card: `cardOf` makes one. */
export async function packCard(card: Card, keys: CardKeys | null): Promise<PackedCard> {
  const canonical = canonicalOf(card);
  const told = await deflated(new TextEncoder().encode(canonical));
  const body = keys ? join(base32nopad.decode(keys.publicKey), await signatureOf(canonical, keys), told) : told;
  const kind = Uint8Array.of(formatOf(card), keys ? 1 : 0);
  return base32nopad.encode(join(kind, await checksum(kind, body), body));
}

function bytesOf(packed: PackedCard): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(base32nopad.decode(packed));
  } catch {
    return null;
  }
}

async function jsonOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const json = await inflated(bytes, largestJson);
  try {
    return json && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json);
  } catch {
    return null;
  }
}

/** Only the canonical form is taken, so that no two texts are the same card. */
function cardFrom(json: string): Card | null {
  if (nestsDeeper(json, deepest)) return null;
  try {
    const card = v.parse(cardShape, JSON.parse(json));
    return canonicalize(card) === json ? card : null;
  } catch {
    return null;
  }
}

const failed = (problem: CardProblem): ReadCard => ({ ok: false, problem });

async function unpackBody(body: Uint8Array<ArrayBuffer>, isSigned: boolean, version: number): Promise<ReadCard> {
  const start = isSigned ? sizes.key + sizes.signature : 0;
  const json = await jsonOf(body.slice(start));
  if (json === null) return failed('shape');
  const key = isSigned ? base32nopad.encode(body.slice(0, sizes.key)) : null;
  if (key !== null && !(await isSignedBy(json, body.slice(sizes.key, start), key))) return failed('changed');
  const card = cardFrom(json);
  return card && formatOf(card) === version ? { ok: true, card, key } : failed('shape');
}

/** A text of unknown origin as a card. Never throws; a signature is judged before anything in it is parsed. */
export async function unpackCard(packed: PackedCard): Promise<ReadCard> {
  if (packed.length > largestPacked) return failed('large');
  const bytes = bytesOf(packed);
  if (!bytes || bytes.length <= head) return failed('damaged');
  const [version = 0, kind] = bytes;
  const body = bytes.slice(head);
  const isWhole = (await checksum(bytes.slice(0, 2), body)).every((byte, at) => byte === bytes[2 + at]);
  if (!isWhole) return failed('damaged');
  if (!formats.includes(version)) return failed('newer');
  return kind === 0 || kind === 1 ? unpackBody(body, kind === 1, version) : failed('shape');
}
