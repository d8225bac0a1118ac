const listed = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** The elements of HTML (https://html.spec.whatwg.org/multipage/indices.html#elements-3, 2026) and old ones still in use. */
export const htmlTags = listed(`
  a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code
  col colgroup datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form
  frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map
  mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp
  script search section select slot small source span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr`);

export const voidTags = listed('area base br col embed frame hr img input link meta param source track wbr');

/** Shown as an empty element: what is in them is words, or drawing. */
export const emptiedTags = listed('script style svg noscript template object audio video canvas picture map math');

/** Left out whole. */
export const droppedTags = listed('base link meta');

/** Roles of ARIA 1.2 (https://www.w3.org/TR/wai-aria-1.2/#role_definitions). */
export const roles = listed(`
  alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid
  gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`);

/** Values that stand for themselves, under any name. */
export const plainValues = listed(`
  true false mixed 0 1 -1 on off auto none both list inline polite assertive plaintext-only ltr rtl
  button checkbox email hidden password radio search submit tel text url number date file reset
  page step location dialog listbox menu tree grid vertical horizontal`);

/** Attributes that say by being there; a value of theirs is nothing that a page needs. */
export const emptyNames = listed(
  'hidden disabled checked selected readonly required multiple open inert autofocus contenteditable',
);

/** Attributes whose values are words of people, so that no word in them is taken for a mark. */
export const wordyNames = listed('alt title placeholder value label summary content email abbr data-name');

/** Attributes that hold marks: ids, names and addresses. */
export const markedNames = listed(`
  id class name for href src action type role rel lang dir style tabindex contenteditable spellcheck autocomplete
  is slot part form list method target colspan rowspan start data-testid data-test-id data-qa data-tid data-type
  data-id data-key data-item-id data-automation-id data-automationid data-app-section data-cy data-test
  jsname jsaction jscontroller jsmodel`);

export const ariaNames = listed(`
  aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked aria-colcount aria-colindex aria-controls
  aria-current aria-describedby aria-details aria-disabled aria-errormessage aria-expanded aria-flowto aria-haspopup
  aria-hidden aria-invalid aria-label aria-labelledby aria-level aria-live aria-modal aria-multiline
  aria-multiselectable aria-orientation aria-owns aria-posinset aria-pressed aria-readonly aria-relevant aria-required
  aria-roledescription aria-rowcount aria-rowindex aria-selected aria-setsize aria-sort aria-valuetext aria-description
  aria-placeholder`);

/** Beginnings of addresses. */
export const schemes = listed('http https mailto tel xmpp sip cid javascript about blob irc');
