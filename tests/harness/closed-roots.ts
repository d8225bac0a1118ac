import type { Page, Protocol } from 'puppeteer-core';
import type { Bidi } from './bidi';
import type { ClosedElement } from './types';

/** Runs in the page, on a closed root that the test driver handed over. */
function describeIn(this: ParentNode, selector: string): ClosedElement[] {
  return [...this.querySelectorAll(selector)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height, text: element.textContent ?? '', html: element.outerHTML };
  });
}

const closedNodes = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [
  ...(node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed'),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedNodes),
];

export async function closedInChromium(page: Page, selector: string): Promise<ClosedElement[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: ClosedElement[] = [];
  for (const { backendNodeId } of closedNodes(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: describeIn.toString(),
      arguments: [{ value: selector }],
      returnByValue: true,
    });
    found.push(...(result.value as ClosedElement[]));
  }
  await session.detach();
  return found;
}

interface RemoteNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}

const closedRemotes = (node: RemoteNode): RemoteNode[] => [
  ...(node.value?.mode === 'closed' ? [node] : []),
  ...[node.value?.shadowRoot, ...(node.value?.children ?? [])].flatMap((child) => (child ? closedRemotes(child) : [])),
];

/** WebDriver BiDi hands out closed roots when it is asked for all shadow trees. */
export async function closedInFirefox(bidi: Bidi, context: string, selector: string): Promise<ClosedElement[]> {
  const target = { context };
  const tree = await bidi('script.evaluate', {
    expression: 'document.documentElement',
    awaitPromise: false,
    target,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const found: ClosedElement[] = [];
  for (const { sharedId } of closedRemotes(tree.result as RemoteNode)) {
    const said = await bidi('script.callFunction', {
      functionDeclaration: `function (selector) { return JSON.stringify((${describeIn}).call(this, selector)); }`,
      this: { sharedId },
      arguments: [{ type: 'string', value: selector }],
      awaitPromise: false,
      target,
    });
    found.push(...JSON.parse((said.result as { value: string }).value));
  }
  return found;
}
