import { photoBytes, photoSide } from '@/utils/people/photo';

/** Of a file that is looked at; a camera's are smaller. */
const largestFile = 25 * 1024 * 1024;
/** Beyond this a small file unpacks to more than a page should hold. */
const mostPixels = 120_000_000;

export type PhotoProblem = 'large' | 'unreadable';

/** The words beside the field say why. */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused';
  readonly problem: PhotoProblem;

  constructor(problem: PhotoProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Tried one after the other till one is small enough; where a browser cannot write WebP, the next kind is taken. */
const tries: [type: 'image/webp' | 'image/jpeg', quality: number][] = [
  ['image/webp', 0.86],
  ['image/webp', 0.7],
  ['image/jpeg', 0.8],
  ['image/jpeg', 0.6],
  ['image/jpeg', 0.4],
];

/** The middle of the picture, so far as it is a square. */
function drawn(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = photoSide;
  canvas.height = photoSide;
  const side = Math.min(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new PhotoRefused('unreadable');
  // What is clear would turn black in a JPEG.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, photoSide, photoSide);
  pen.imageSmoothingQuality = 'high';
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  pen.drawImage(picture, left, top, side, side, 0, 0, photoSide, photoSide);
  return canvas;
}

const asText = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new PhotoRefused('unreadable'));
    reader.readAsDataURL(blob);
  });

async function pictureOf(file: Blob): Promise<ImageBitmap> {
  if (file.size > largestFile) throw new PhotoRefused('large');
  try {
    return await createImageBitmap(file);
  } catch {
    throw new PhotoRefused('unreadable');
  }
}

/**
 * A picture of any size as a small one. It is painted anew, so nothing comes with it that a camera wrote beside it: no
 * place, no day, no name.
 */
export async function smallPhoto(file: Blob): Promise<string> {
  const picture = await pictureOf(file);
  try {
    if (picture.width * picture.height > mostPixels) throw new PhotoRefused('large');
    const canvas = drawn(picture);
    for (const [type, quality] of tries) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
      if (blob && blob.type === type && blob.size <= photoBytes) return await asText(blob);
    }
    throw new PhotoRefused('unreadable');
  } finally {
    picture.close();
  }
}

/** A picture that came as a `data:` address. */
export function blobOf(data: string): Blob {
  const [, type = '', bytes = ''] = /^data:([a-z/]+);base64,(.*)$/.exec(data) ?? [];
  return new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type });
}
