/** Weights of few bits each: the sign and the root of what they are, since a root spends more of its steps on the many small ones. */

const stepsOf = (bits: number): number => 2 ** (bits - 1) - 1;

const rooted = (weight: number, scale: number, steps: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * steps);

const weightOf = (step: number, scale: number, steps: number): number => Math.sign(step) * (step / steps) ** 2 * scale;

export const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Bytes that so many weights take. */
export const sizeInBits = (weights: number, bits: number): number => Math.ceil((weights * bits) / 8);

/** One behind the other, the first in the low bits of the first byte. */
export function rootedBits(weights: Float64Array, scale: number, bits: number): number[] {
  const bytes = new Array<number>(sizeInBits(weights.length, bits)).fill(0);
  weights.forEach((weight, at) => {
    const byte = (at * bits) >>> 3;
    const two = (rooted(weight, scale, stepsOf(bits)) & (2 ** bits - 1)) << ((at * bits) & 7);
    bytes[byte] = (bytes[byte] ?? 0) | (two & 255);
    if (two > 255) bytes[byte + 1] = (bytes[byte + 1] ?? 0) | (two >>> 8);
  });
  return bytes;
}

export function unrootedBits(bytes: Uint8Array, count: number, scale: number, bits: number): Float32Array {
  const [steps, places] = [stepsOf(bits), 2 ** bits];
  const table = Float32Array.from({ length: places }, (_, at) => weightOf(at > steps ? at - places : at, scale, steps));
  return Float32Array.from({ length: count }, (_, at) => {
    const byte = (at * bits) >>> 3;
    const two = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8);
    return table[(two >>> ((at * bits) & 7)) & (places - 1)] ?? 0;
  });
}

export const largestOf = (weights: Float64Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);

/** Shares of the largest weight that may be the scale: with few steps it pays to cut the few largest off. */
const shares = Array.from({ length: 16 }, (_, at) => 0.9 ** at);

/** The scale by which weights of so few bits lose least. */
export function bestScale(weights: Float64Array, bits: number): number {
  const largest = largestOf(weights);
  const steps = stepsOf(bits);
  const lossOf = (scale: number): number =>
    weights.reduce((sum, weight) => sum + (weight - weightOf(rooted(weight, scale, steps), scale, steps)) ** 2, 0);
  const losses = shares.map((share) => lossOf(largest * share));
  return largest * (shares[losses.indexOf(Math.min(...losses))] ?? 1);
}
