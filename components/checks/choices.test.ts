import { describe, expect, it } from 'vitest';
import { choose, type Telling, tellingOf, tellingsOf } from './choices';

const none = { off: [], raised: [], listed: [] };
const harsh = { id: 'harsh', raises: 'yes' } as const;
const slips = ['unfilled-blank'] as const;

describe('how a check tells', () => {
  it.each([
    ['mentions from the start', none, 'raised'],
    ['waits where the user chose so', { ...none, listed: ['harsh' as const] }, 'listed'],
    ['is off, whatever else was chosen', { ...none, listed: ['harsh' as const], off: ['harsh' as const] }, 'off'],
  ])('%s', (_, chosen, wanted) => {
    expect(tellingOf(harsh, chosen)).toBe(wanted);
  });

  it.each<Telling>(['raised', 'listed', 'off'])(
    'is %s once that was chosen, and others stay as they were',
    (telling) => {
      for (const before of ['off', 'listed', 'raised'] as const) {
        const chosen = choose(harsh, telling, choose(harsh, before, { ...none, off: [...slips] }));
        expect(tellingOf(harsh, chosen)).toBe(telling);
        expect(chosen.off.filter((id) => id !== 'harsh')).toEqual(slips);
      }
    },
  );

  it('keeps in mind which checks wait by themselves', () => {
    const craft = { id: 'unclear-ask', raises: 'if-chosen' } as const;
    expect(choose(craft, 'raised', none)).toEqual({ ...none, raised: ['unclear-ask'] });
    expect(choose(craft, 'listed', choose(craft, 'raised', none))).toEqual(none);
  });

  it('has no way to interrupt with an offer', () => {
    expect(tellingsOf({ raises: 'never' })).toEqual(['listed', 'off']);
    expect(tellingsOf(harsh)).toEqual(['raised', 'listed', 'off']);
  });
});
