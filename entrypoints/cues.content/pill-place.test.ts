import { describe, expect, it } from 'vitest';
import { choosePlace, leftOf, pillSize, withinRoom } from './pill-place';

const room = { width: 1000, height: 600 };
const wish = { edge: 'right' as const, y: 240 };
const overlaps = (box: { x: number; y: number; width: number; height: number }) => (x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height ? 5 : 0;

describe('the place of the pill', () => {
  it('is the wished one where the page has nothing there', () => {
    expect(choosePlace(wish, room, () => 0)).toEqual(wish);
  });

  it.each([
    ['a send button', { x: 930, y: 230, width: 70, height: 60 }],
    ['a docked compose', { x: 500, y: 200, width: 500, height: 400 }],
  ])('is beside %s', (_what, box) => {
    const place = choosePlace(wish, room, overlaps(box));
    const left = leftOf(place, room);
    const clear =
      left > box.x + box.width || left + pillSize < box.x || place.y + pillSize < box.y || place.y > box.y + box.height;
    expect(clear).toBe(true);
    expect(place.edge).toBe('right');
  });

  it('is at the other edge where the whole first one is taken', () => {
    expect(choosePlace(wish, room, overlaps({ x: 700, y: 0, width: 300, height: 600 })).edge).toBe('left');
  });

  it('covers the least where everything is taken', () => {
    const cost = (x: number, y: number) => (x < 500 && y > 400 ? 1 : 5);
    expect(choosePlace(wish, room, cost)).toMatchObject({ edge: 'left' });
  });

  it.each([
    [-50, 16],
    [590, 544],
  ])('stays in the window when dragged to %i', (y, wanted) => {
    expect(withinRoom({ edge: 'right', y }, room).y).toBe(wanted);
  });
});
