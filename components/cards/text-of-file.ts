import { mostPixels, textInPicture } from '@/utils/cards/read-picture';

/** What a file told: its text, or why there is none. */
export type FileTold = { ok: true; text: string } | { ok: false; why: 'large' | 'no-picture' | 'no-code' };

/** More than any mail with twelve cards, and than a photo of a phone. */
const largest = { text: 4 * 1024 * 1024, picture: 40 * 1024 * 1024 };
/** A drawing has no pixels of its own; of this size each square of the largest code has six. */
const drawingSide = 800;

const asAddress = (text: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;

/** Browsers decode drawings as images alone. */
async function drawingOf(file: Blob): Promise<CanvasImageSource> {
  const image = new Image(drawingSide, drawingSide);
  image.src = asAddress(await file.text());
  await image.decode();
  return image;
}

function scaled(width: number, height: number): [number, number] {
  const factor = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  return [Math.max(1, Math.floor(width * factor)), Math.max(1, Math.floor(height * factor))];
}

async function pixelsOf(file: Blob): Promise<ImageData | null> {
  const isDrawing = file.type === 'image/svg+xml';
  const source = isDrawing ? await drawingOf(file) : await createImageBitmap(file);
  const size = source instanceof ImageBitmap ? scaled(source.width, source.height) : [drawingSide, drawingSide];
  const [width = drawingSide, height = drawingSide] = size;
  const paper = new OffscreenCanvas(width, height).getContext('2d');
  paper?.drawImage(source, 0, 0, width, height);
  return paper?.getImageData(0, 0, width, height) ?? null;
}

async function textOfPicture(file: Blob): Promise<FileTold> {
  if (file.size > largest.picture) return { ok: false, why: 'large' };
  const pixels = await pixelsOf(file).catch(() => null);
  if (!pixels) return { ok: false, why: 'no-picture' };
  const text = await textInPicture(pixels);
  return text === null ? { ok: false, why: 'no-code' } : { ok: true, text };
}

/** A text file as it stands, or what the code in a picture says. Nothing of it is kept. */
export async function textOfFile(file: Blob): Promise<FileTold> {
  if (file.type.startsWith('image/')) return textOfPicture(file);
  return file.size > largest.text ? { ok: false, why: 'large' } : { ok: true, text: await file.text() };
}
