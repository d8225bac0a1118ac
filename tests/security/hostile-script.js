/*
 * What a hostile page could try, run before anything else on the page. Everything it gets hold of lands in
 * `hostile.loot` as { way, text }. Plain JavaScript: it is sent to the page as it stands.
 */
(() => {
  const loot = [];
  const take = (way, text) => {
    if (text) loot.push({ way, text: String(text) });
  };

  const ownText = (node) => [node.textContent, node.outerHTML].filter(Boolean).join('\n');

  const typing = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'textInput',
    'compositionupdate',
    'compositionend',
  ];
  for (const kind of typing) {
    window.addEventListener(kind, (event) => take(kind, event.key ?? event.data ?? event.target?.value), true);
  }
  for (const kind of ['copy', 'cut', 'paste', 'drop', 'dragstart']) {
    window.addEventListener(
      kind,
      (event) => take(kind, (event.clipboardData ?? event.dataTransfer)?.getData('text/plain')),
      true,
    );
  }
  window.addEventListener('message', (event) => take('message', JSON.stringify(event.data)), true);
  document.addEventListener('selectionchange', () => take('selection', getSelection()?.toString()));
  for (const kind of ['focusin', 'focusout', 'click', 'pointerdown', 'error', 'load', 'securitypolicyviolation']) {
    window.addEventListener(kind, (event) => take(kind, JSON.stringify([event.blockedURI, event.message])), true);
  }

  const attach = Element.prototype.attachShadow;
  const roots = [];
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };
  for (const name of ['log', 'warn', 'error', 'info', 'debug']) {
    const said = console[name];
    console[name] = (...words) => {
      take('console', words.join(' '));
      said.apply(console, words);
    };
  }

  new MutationObserver((changes) => {
    for (const { addedNodes, target, attributeName } of changes) {
      for (const node of addedNodes) take('mutation', ownText(node));
      if (attributeName) take('attribute', target.getAttribute(attributeName));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  function lookIntoRoots() {
    for (const root of roots) take('patched attachShadow', root.innerHTML);
    for (const element of document.querySelectorAll('*')) {
      take('shadowRoot', element.shadowRoot?.innerHTML);
      if (element.shadowRoot)
        for (const inner of element.shadowRoot.querySelectorAll('*')) take('shadowRoot', inner.value);
    }
  }

  /** The page's own window and those of its frames that it may read, such as an editor's. */
  function ownWindows() {
    const frames = [...document.querySelectorAll('iframe')].filter(({ contentDocument }) => contentDocument);
    return [window, ...frames.map(({ contentWindow }) => contentWindow)];
  }

  function lookIntoHighlights() {
    for (const [name, highlight] of ownWindows().flatMap((own) => [...own.CSS.highlights])) {
      take('highlight', name);
      for (const range of highlight) take('highlight', range.toString());
    }
  }

  function lookIntoStyles() {
    const documents = ownWindows().map((own) => own.document);
    for (const sheet of documents.flatMap((own) => [...own.styleSheets, ...own.adoptedStyleSheets])) {
      for (const rule of sheet.cssRules) take('style', rule.cssText);
    }
  }

  function lookIntoFrames() {
    for (let index = 0; index < window.frames.length; index++) {
      const frame = window.frames[index];
      for (const read of [
        () => frame.document.documentElement.outerHTML,
        () => frame.name,
        () => frame.location.href,
      ]) {
        try {
          take('frame', read());
        } catch {
          // Another origin: what this test hopes for.
        }
      }
    }
  }

  function lookIntoPage() {
    take('page', document.documentElement.outerHTML);
    take('page', document.documentElement.textContent);
    take('page', document.title);
    take('history', JSON.stringify(history.state));
    for (const entry of performance.getEntries()) take('performance', entry.name);
    for (const field of document.querySelectorAll('input, textarea')) take('field', field.value);
  }

  function selectEverything() {
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    take('select all', selection?.toString());
    selection?.removeAllRanges();
  }

  async function lookIntoClipboard() {
    try {
      take('clipboard', await navigator.clipboard.readText());
    } catch {
      // Refused, or the page has no focus.
    }
  }

  /** Firefox refuses to look into a frame of another origin, which must not depend on what stands there. */
  function findOutcome(character, inFrames) {
    getSelection()?.removeAllRanges();
    try {
      return String(window.find(character, true, false, true, false, inFrames, false));
    } catch (error) {
      return String(error);
    }
  }

  /** `window.find` reads what no DOM call shows, one character at a time where need be. `\u10ff` stands nowhere. */
  function findCharacters(characters) {
    for (const inFrames of [true, false]) {
      const nowhere = findOutcome('\u10ff', inFrames);
      for (const character of characters) {
        if (findOutcome(character, inFrames) !== nowhere) take('window.find', character);
      }
    }
    getSelection()?.removeAllRanges();
  }

  /** `characters` are those whose sight is a leak; `clipboard`: whether the browser lets a page read it unasked. */
  async function look(characters, clipboard) {
    const ways = [lookIntoRoots, lookIntoHighlights, lookIntoStyles, lookIntoFrames, lookIntoPage, selectEverything];
    for (const way of ways) {
      try {
        way();
      } catch (error) {
        take('refusal', error);
      }
    }
    findCharacters(characters);
    take('frame', `${window.length} frames`);
    if (clipboard) await lookIntoClipboard();
  }

  async function stored() {
    const named = (kind, names) => [...names].map((name) => `${kind} ${name}`);
    return [
      ...named(
        'database',
        (await indexedDB.databases()).map(({ name }) => name),
      ),
      ...named('localStorage', Object.keys(localStorage)),
      ...named('sessionStorage', Object.keys(sessionStorage)),
      ...named('cookie', document.cookie ? [document.cookie] : []),
      ...named('cache', window.caches ? await caches.keys() : []),
    ];
  }

  /** Which of `characters` were seen, by way. */
  function caught(characters) {
    const seen = {};
    for (const { way, text } of loot) {
      const here = [...characters].filter((character) => text.includes(character));
      if (here.length > 0) seen[way] = [...new Set([...(seen[way] ?? ''), ...here])].join('');
    }
    return seen;
  }

  /** The ways by which these words came as a whole. */
  const waysOf = (words) => [...new Set(loot.filter(({ text }) => text.includes(words)).map(({ way }) => way))];

  window.hostile = { loot, look, waysOf, caught, stored, forget: () => loot.splice(0) };
})();
