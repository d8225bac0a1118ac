/** As a canvas gives them: four bytes a pixel, red, green, blue and opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Larger ones are to be scaled down first; a code needs a few pixels a square and no more. */
export const mostPixels = 16_000_000;

/** A code on nothing: what can be seen through is white paper. */
function onWhite({ width, height, data }: Pixels): Pixels {
  const opaque = new Uint8ClampedArray(data);
  for (let at = 0; at < opaque.length; at += 4) {
    const cover = (opaque[at + 3] ?? 255) / 255;
    if (cover === 1) continue;
    for (let color = at; color < at + 3; color++) opaque[color] = (opaque[color] ?? 0) * cover + 255 * (1 - cover);
    opaque[at + 3] = 255;
  }
  return { width, height, data: opaque };
}

/**
 * The text of the QR code in a picture, for `findCards`; null: none is seen in it. What reads it is loaded only now. A
 * picture is read once, so all tries are worth their time: about a second for one of 12 million pixels.
 */
export async function textInPicture(pixels: Pixels): Promise<string | null> {
  const { width, height, data } = pixels;
  if (width * height > mostPixels || data.length !== width * height * 4) return null;
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR(onWhite(pixels), { effort: Number.POSITIVE_INFINITY, timeLimit: Number.POSITIVE_INFINITY });
  } catch {
    return null;
  }
}
