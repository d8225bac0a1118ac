import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const usage = 'Usage: npm run -s page -- FILE.html --url URL [--browser]';

interface Asked {
  html: string;
  url: URL;
  browser: boolean;
}

/** Undefined where what was given cannot be read; the reason went to the error output. */
function readAsked(): Asked | undefined {
  try {
    const options = { url: { type: 'string' }, browser: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length > 0 || !values.url) throw new Error(usage);
    return { html: readFileSync(file, 'utf8'), url: new URL(values.url), browser: values.browser };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function answer({ html, url, browser }: Asked) {
  if (browser) return (await import('./page/with-browser')).answerWithBrowser(html, url);
  return (await import('./page/with-jsdom')).answerWithJsdom(html, url);
}

const asked = readAsked();
if (asked) {
  try {
    process.stdout.write(`${JSON.stringify(await answer(asked), null, 1)}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else {
  process.exitCode = 2;
}
