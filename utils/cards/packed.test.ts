import { base32nopad } from '@scure/base';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyCard, cardWith, fullParts, now, smallParts } from '@/tests/unit/cards/cards';
import type { CardKeys } from '@/utils/people/card';
import { deflated } from './deflate';
import { judgeCard } from './judge';
import { newKeys, signatureOf, spokenKey } from './keys';
import { largestPacked, packCard, unpackCard } from './packed';

let mine: CardKeys;
let other: CardKeys;
beforeAll(async () => {
  [mine, other] = await Promise.all([newKeys(), newKeys()]);
});

const head = 6;
const bytesOf = (packed: string) => new Uint8Array(base32nopad.decode(packed));

/** As somebody would who changed the bytes and knows how the checksum is made. */
async function packedFrom(kind: Uint8Array, body: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from([...kind, ...body]));
  return base32nopad.encode(Uint8Array.from([...kind, ...new Uint8Array(digest).slice(0, 4), ...body]));
}

async function packedJson(json: string, version = 1): Promise<string> {
  return packedFrom(Uint8Array.of(version, 0), await deflated(new TextEncoder().encode(json)));
}

describe('packCard', () => {
  it('gives 1,000 generated cards back as they were, signed and unsigned', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard, fc.boolean(), async (card, signs) => {
        const packed = await packCard(card, signs ? mine : null);
        expect(packed).toMatch(/^[A-Z2-7]+$/);
        expect(await unpackCard(packed)).toEqual({ ok: true, card, key: signs ? mine.publicKey : null });
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('refuses to pack what is no card', async () => {
    await expect(packCard({ made: 'yesterday' }, null)).rejects.toThrow();
    await expect(packCard({ made: '2026-11-20T09:00:00Z', name: 'two\nlines' }, null)).rejects.toThrow();
  });
});

describe('a signed card of which one byte is changed', () => {
  const last = () => ({ key: mine.publicKey, made: '2026-11-01T09:00:00Z' });

  it('is damaged, wherever the byte is', async () => {
    const bytes = bytesOf(await packCard(cardWith(smallParts), mine));
    for (const at of bytes.keys()) {
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)));
      expect(await unpackCard(base32nopad.encode(changed))).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('is refused or asks where the checksum is made anew, or is the very card that was signed', async () => {
    const card = cardWith(fullParts);
    const bytes = bytesOf(await packCard(card, mine));
    const places = [...bytes.keys()].filter((at) => at < 2 || at >= head);
    const bits = fc.integer({ min: 1, max: 255 });
    for (const at of places) {
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ (fc.sample(bits, { numRuns: 1, seed: at })[0] ?? 1));
      const read = await unpackCard(await packedFrom(changed.slice(0, 2), changed.slice(head)));
      const asSigned = read.ok && read.key === mine.publicKey && canonicalize(read.card) === canonicalize(card);
      expect(asSigned || judgeCard(read, last(), now).act).not.toBe('take');
    }
  }, 60_000);

  it('is refused for each letter that is another in its text', async () => {
    const json = canonicalize(cardWith(smallParts)) ?? '';
    const signature = await signatureOf(json, mine);
    const key = bytesOf(mine.publicKey);
    for (const at of Array.from(json, (_letter, index) => index)) {
      const changed = `${json.slice(0, at)}${json[at] === 'x' ? 'y' : 'x'}${json.slice(at + 1)}`;
      const told = await deflated(new TextEncoder().encode(changed));
      const packed = await packedFrom(Uint8Array.of(1, 1), Uint8Array.from([...key, ...signature, ...told]));
      expect(await unpackCard(packed)).toEqual({ ok: false, problem: 'changed' });
    }
  }, 60_000);

  it('asks where the signature is taken off or is by somebody else', async () => {
    const changed = cardWith({ ...smallParts, name: 'Mira Sohl' });
    const unsigned = await unpackCard(await packCard(changed, null));
    const byOther = await unpackCard(await packCard(changed, other));
    expect(judgeCard(unsigned, last(), now)).toMatchObject({ verdict: 'signature-missing', act: 'ask' });
    expect(judgeCard(byOther, last(), now)).toMatchObject({ verdict: 'other-key', act: 'ask' });
  });

  it('is refused where the key of somebody else is put beside the signature', async () => {
    const bytes = bytesOf(await packCard(cardWith(smallParts), mine));
    const body = bytes.slice(head);
    body.set(bytesOf(other.publicKey));
    expect(await unpackCard(await packedFrom(Uint8Array.of(1, 1), body))).toEqual({ ok: false, problem: 'changed' });
  });
});

describe('unpackCard', () => {
  const made = '"made":"2026-11-20T09:00:00Z"';

  it.each([
    ['nothing', '', 'damaged'],
    ['a few signs', 'AEAA', 'damaged'],
    ['signs that are none', 'not base 32!', 'damaged'],
    ['too much', 'A'.repeat(largestPacked + 1), 'large'],
    ['as much as may be', 'A'.repeat(largestPacked), 'damaged'],
  ])('refuses %s', async (_what, packed, problem) => {
    expect(await unpackCard(packed)).toEqual({ ok: false, problem });
  });

  it.each([
    ['no JSON', 'Dear diary'],
    ['no object', '[]'],
    ['no date', '{"name":"Mira Sol"}'],
    ['a date that is none', '{"made":"2026-13-20T09:00:00Z"}'],
    ['a leap in a day', '{"made":"2026-11-20T25:00:00Z"}'],
    ['an unknown part', `{${made},"salary":"12"}`],
    ['keys in another order', `{"zone":"Asia/Tokyo",${made}}`],
    ['a key twice', `{${made},"name":"Mira","name":"Mira"}`],
    ['blanks between', `{ ${made}}`],
    ['a name over two lines', `{${made},"name":"Mira\\nSol"}`],
    ['a name that turns the text around it', `{${made},"name":"Mira\u202eSol"}`],
    ['half a sign', `{${made},"name":"\\ud800"}`],
    ['an empty name', `{${made},"name":""}`],
    ['an hour that is none', `{${made},"work":[{"days":[1],"end":"25:00","start":"09:00"}]}`],
    ['days out of order', `{${made},"work":[{"days":[2,1],"end":"17:00","start":"09:00"}]}`],
    ['two channels for one thing', `{"channels":[{"channel":"mail"},{"channel":"chat"}],${made}}`],
    ['days off out of order', `{"daysOff":[5,4],${made}}`],
    ['no days off', `{"daysOff":[],${made}}`],
    [
      'a way to avoid twice',
      `{"avoid":["call",{"blocks":[{"days":[5],"end":"10:00","start":"00:00"}],"channel":"call"}],${made}}`,
    ],
    ['a way at no hours', `{"avoid":[{"blocks":[],"channel":"call"}],${made}}`],
    ['a wish without words', `{"feedback":{"text":""},${made}}`],
    ['13 needs', `{${made},"needs":[${Array.from({ length: 13 }, (_, at) => `"n${at}"`)}]}`],
    ['a need of 301 letters', `{${made},"needs":["${'n'.repeat(301)}"]}`],
    ['a key that sets prototypes', `{"__proto__":{"polluted":1},${made}}`],
    ['a depth of 30,000', '['.repeat(30_000)],
    ['60,000 letters', `{${made},"name":"${'x'.repeat(60_000)}"}`],
    ['50 MB that are 50 KB here', ' '.repeat(50 * 1024 * 1024)],
  ])('refuses %s, and takes nothing of it', async (_what, json) => {
    expect(await unpackCard(await packedJson(json))).toEqual({ ok: false, problem: 'shape' });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('says that a card is of a newer version', async () => {
    expect(await unpackCard(await packedJson('{}', 3))).toEqual({ ok: false, problem: 'newer' });
  });

  it('takes each card by the one version that names its parts', async () => {
    const [old, later] = [`{"avoid":["call"],${made}}`, `{"daysOff":[5],${made}}`];
    const timed = `{"avoid":[{"blocks":[{"days":[5],"end":"10:00","start":"00:00"}],"channel":"call"}],${made}}`;
    const isTaken = async (json: string, version: number) => (await unpackCard(await packedJson(json, version))).ok;
    expect(await Promise.all([isTaken(old, 1), isTaken(later, 2), isTaken(timed, 2)])).toEqual([true, true, true]);
    expect(await Promise.all([isTaken(old, 2), isTaken(later, 1), isTaken(timed, 1)])).toEqual([false, false, false]);
  });

  it('never throws, whatever bytes there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(2), async (body, kind) => {
        expect((await unpackCard(await packedFrom(Uint8Array.of(1, kind), body))).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('spokenKey', () => {
  it('is 25 digits, the same for the same key and others for another', async () => {
    const spoken = await spokenKey(mine.publicKey);
    expect(spoken).toMatch(/^\d{5}( \d{5}){4}$/);
    expect(await spokenKey(mine.publicKey)).toBe(spoken);
    expect(await spokenKey(other.publicKey)).not.toBe(spoken);
  });
});
