import type { Browser, Page } from 'puppeteer-core';

/** One WebDriver BiDi command that puppeteer has no words for, with its answer. */
export type Bidi = (method: string, params: object) => Promise<{ result?: unknown; [key: string]: unknown }>;

/** The connection is public in puppeteer's BiDi browser but not in its common type. */
interface WithConnection {
  connection: {
    send(method: string, params: object): Promise<{ result: { type?: string } & Record<string, unknown> }>;
  };
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as WithConnection;
  return async (method, params) => {
    const { result } = await connection.send(method, params);
    if (result.type === 'exception') throw new Error(`${method}: ${JSON.stringify(result.exceptionDetails)}`);
    return result;
  };
}

/** The id by which BiDi calls the page's top document; puppeteer keeps it in an internal field. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** What stands in all tabs. Puppeteer is told nothing of those that the extension opens in Firefox. */
export async function addressesIn(bidi: Bidi): Promise<string[]> {
  const { contexts } = (await bidi('browsingContext.getTree', { maxDepth: 0 })) as unknown as {
    contexts: { url: string }[];
  };
  return contexts.map(({ url }) => url);
}
