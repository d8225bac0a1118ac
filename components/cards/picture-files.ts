import type { CardPicture } from '@/utils/cards/qr-code';

/** So many pixels a square that a phone reads it from a screen, and that it survives being made smaller in a mail. */
const scale = 8;

/** For a file; the same picture stands on the page. */
export function svgOf({ size, path }: CardPicture): Blob {
  const side = size * scale;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
  return new Blob([text], { type: 'image/svg+xml' });
}

export function pngOf({ size, path }: CardPicture): Promise<Blob> {
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('The browser gave no canvas.');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.scale(scale, scale);
  paper.fillStyle = '#000';
  paper.fill(new Path2D(path));
  return canvas.convertToBlob({ type: 'image/png' });
}
