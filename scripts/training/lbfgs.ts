/** Value and gradient at a point; the gradient is written into the array given. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

function addScaled(to: Float64Array, from: Float64Array, by: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + by * (from[at] ?? 0);
}

interface Pair {
  moved: Float64Array;
  turned: Float64Array;
  rho: number;
}

/** Where to go from here: the gradient bent by what the last steps told of the curvature. */
function direction(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const way = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { moved, turned, rho } of [...pairs].reverse()) {
    const alpha = rho * dot(moved, way);
    alphas.unshift(alpha);
    addScaled(way, turned, -alpha);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = dot(last.moved, last.turned) / dot(last.turned, last.turned);
    for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) * scale;
  }
  pairs.forEach(({ moved, turned, rho }, at) => {
    addScaled(way, moved, (alphas[at] ?? 0) - rho * dot(turned, way));
  });
  return way;
}

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, at) => value - (b[at] ?? 0));

interface Place {
  point: Float64Array;
  value: number;
  gradient: Float64Array;
}

/** Halves the step until it goes down enough. */
function stepFrom(objective: Objective, from: Place, way: Float64Array, first: number): Place | undefined {
  const slope = dot(from.gradient, way);
  for (let step = first; step > 1e-10; step /= 2) {
    const point = from.point.slice();
    addScaled(point, way, step);
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    if (value <= from.value + 1e-4 * step * slope) return { point, value, gradient };
  }
  return undefined;
}

const remembered = 6;

/** Minimises a smooth function by limited-memory BFGS (Nocedal 1980). The same input gives the same bits. */
export function minimise(objective: Objective, size: number, steps: number): Float64Array {
  const gradient = new Float64Array(size);
  let here: Place = { point: new Float64Array(size), value: 0, gradient };
  here.value = objective(here.point, gradient);
  const pairs: Pair[] = [];
  for (let step = 0; step < steps; step++) {
    const way = direction(here.gradient, pairs);
    const first = pairs.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(here.gradient, here.gradient))) : 1;
    const next = stepFrom(objective, here, way, first);
    if (!next || here.value - next.value < 1e-6 * Math.abs(here.value)) return next?.point ?? here.point;
    const moved = difference(next.point, here.point);
    const turned = difference(next.gradient, here.gradient);
    const curve = dot(moved, turned);
    if (curve > 1e-12) pairs.push({ moved, turned, rho: 1 / curve });
    if (pairs.length > remembered) pairs.shift();
    here = next;
  }
  return here.point;
}
