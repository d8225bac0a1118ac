/** A learnt weight as a signed byte: the root spends more of its steps on the many small weights. */
const rooted = (weight: number, scale: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * 127);

export function unrooted(bytes: Int8Array, scale: number): Float32Array {
  const steps = Float32Array.from({ length: 256 }, (_, at) => {
    const share = (at - 128) / 127;
    return Math.sign(share) * share * share * scale;
  });
  return Float32Array.from(bytes, (byte) => steps[byte + 128] ?? 0);
}

export const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export const largestOf = (weights: Float64Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);

export const rootedBytes = (weights: Float64Array, scale: number): number[] =>
  Array.from(weights, (weight) => rooted(weight, scale) & 255);
