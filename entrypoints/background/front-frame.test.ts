import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringToFront, frontFrame, innerFrames, isInFront } from './front-frame';

beforeEach(() => fakeBrowser.reset());

describe('the frame in which the user writes', () => {
  it('is the top of the page until another one tells of itself', async () => {
    expect(await frontFrame(7)).toBe(0);
    expect(await isInFront({ tab: 7, frame: 4, elsewhere: false })).toBe(true);
    expect([await frontFrame(7), await frontFrame(8)]).toEqual([4, 0]);
  });

  it('stays while the top tells something and the focus is in a frame that the top does not read', async () => {
    await bringToFront(7, 4);
    expect(await isInFront({ tab: 7, frame: 0, elsewhere: true })).toBe(false);
    expect(await frontFrame(7)).toBe(4);
  });

  it('is the top again once the focus is there', async () => {
    await bringToFront(7, 4);
    expect(await isInFront({ tab: 7, frame: 0, elsewhere: false })).toBe(true);
    expect(await frontFrame(7)).toBe(0);
  });

  it('is known of all tabs in which it is not the top', async () => {
    await bringToFront(7, 4);
    await bringToFront(8, 2);
    await bringToFront(8, 0);
    expect(await innerFrames()).toEqual([{ tab: 7, frame: 4 }]);
  });

  it('is the top where the focus is in a frame that nobody of ours reads', async () => {
    expect(await isInFront({ tab: 7, frame: 0, elsewhere: true })).toBe(true);
  });
});
