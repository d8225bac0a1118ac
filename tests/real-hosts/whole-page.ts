import { html, type Markup } from '@/scripts/demo-office/html';

interface WholePage {
  title: string;
  style: string;
  script: string;
  body: Markup;
}

/** Scripts and styles are files, so that the strictest policy lets them in. */
export const wholePage = ({ title, style, script, body }: WholePage): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
${body}
</html>
`.markup;
