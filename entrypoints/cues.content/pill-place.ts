export type Edge = 'left' | 'right';

/** Where the pill stands: at an edge of the window, `y` px from its top. */
export interface PillPlace {
  edge: Edge;
  y: number;
}

export interface Room {
  width: number;
  height: number;
}

export const pillSize = 40;
/** Clear of scroll bars. */
const inset = 16;
const step = 44;

export const leftOf = ({ edge }: PillPlace, { width }: Room): number =>
  edge === 'left' ? inset : width - inset - pillSize;

export const withinRoom = ({ edge, y }: PillPlace, { height }: Room): PillPlace => ({
  edge,
  y: Math.min(Math.max(y, inset), Math.max(inset, height - pillSize - inset)),
});

/** The points by which a place is judged: the middle and the corners. */
export function pointsOf(place: PillPlace, room: Room): [x: number, y: number][] {
  const left = leftOf(place, room);
  const [right, bottom, half] = [left + pillSize, place.y + pillSize, pillSize / 2];
  return [
    [left + half, place.y + half],
    [left, place.y],
    [right, place.y],
    [left, bottom],
    [right, bottom],
  ];
}

/** Ways to stand beside the page's own things, the nearest to `wish` first; the other edge comes last. */
function placesFrom(wish: PillPlace, room: Room): PillPlace[] {
  const along = (edge: Edge) => {
    const found: PillPlace[] = [];
    for (let y = inset; y <= room.height - pillSize - inset; y += step) found.push({ edge, y });
    return found.sort((one, other) => Math.abs(one.y - wish.y) - Math.abs(other.y - wish.y));
  };
  return [withinRoom(wish, room), ...along(wish.edge), ...along(wish.edge === 'right' ? 'left' : 'right')];
}

/** The first place at which the least is covered. `cost` of a point is 0 where the page has nothing of use. */
export function choosePlace(wish: PillPlace, room: Room, cost: (x: number, y: number) => number): PillPlace {
  let best = withinRoom(wish, room);
  let least = Number.POSITIVE_INFINITY;
  for (const place of placesFrom(wish, room)) {
    const covered = pointsOf(place, room).reduce((sum, [x, y]) => sum + cost(x, y), 0);
    if (covered < least) [best, least] = [place, covered];
    if (least === 0) break;
  }
  return best;
}
