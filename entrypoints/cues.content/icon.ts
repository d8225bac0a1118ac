const svg = 'http://www.w3.org/2000/svg';

type Shape = [tag: 'path' | 'circle', attributes: Record<string, string>];

function makeIcon(shapes: Shape[]): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    icon.append(shape);
  }
  return icon;
}

/** Attune's own sign, as in the toolbar: two leaves that meet. */
export function leafIcon(): SVGElement {
  const icon = makeIcon([
    ['path', { d: 'M65 3 C 92 30 86 92 29 124 Q 20 128 14 120 C -13 84 12 24 52 2 Q 59 -2 65 3Z' }],
    ['path', { d: 'M63 3 C 36 30 42 92 99 124 Q 108 128 114 120 C 141 84 116 24 76 2 Q 69 -2 63 3Z' }],
  ]);
  icon.setAttribute('viewBox', '0 0 128 128');
  icon.setAttribute('class', 'leaves');
  return icon;
}

export const swapIcon = (): SVGElement => makeIcon([['path', { d: 'M8 7 4 11l4 4M4 11h16M16 9l4 2-4 4' }]]);

export const closeIcon = (): SVGElement => makeIcon([['path', { d: 'M6 6l12 12M18 6 6 18' }]]);
