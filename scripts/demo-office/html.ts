/** Markup that is safe to send as it is. */
export interface Markup {
  markup: string;
}

const codes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => codes[sign] ?? sign);

type Part = string | number | Markup | Markup[];

function shown(part: Part): string {
  if (Array.isArray(part)) return part.map(({ markup }) => markup).join('\n');
  return typeof part === 'object' ? part.markup : escaped(String(part));
}

/** Everything put into it is text, unless it is markup made by the same function. */
export const html = (pieces: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: pieces.map((piece, at) => piece + (at < parts.length ? shown(parts[at] ?? '') : '')).join(''),
});

interface PageParts {
  title: string;
  body: Markup;
  styles: string[];
  scripts: string[];
}

/** A whole page of the office. Scripts are files, so that the strictest policy lets them in. */
export const page = ({ title, body, styles, scripts }: PageParts): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${['/pages/office.css', ...styles].map((path) => html`<link rel="stylesheet" href="${path}">`)}
</head>
${body}
${scripts.map((path) => html`<script src="${path}"></script>`)}
</html>
`.markup;
