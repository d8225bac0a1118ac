/** Firefox reads these two instead of the clipboard that an event is given. */
interface ClipboardInit extends ClipboardEventInit {
  data?: string;
  dataType?: string;
}

const ours = new WeakSet<Event>();

/** A page that puts something of its own into all that is pasted, before its editor sees it. */
export function alterPastes(document: Document): void {
  document.addEventListener(
    'paste',
    (event) => {
      if (ours.has(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const dataType = event.clipboardData?.types.includes('text/html') ? 'text/html' : 'text/plain';
      const data = (event.clipboardData?.getData(dataType) ?? '').replace('Aaa', 'Axx');
      const clipboardData = new DataTransfer();
      clipboardData.setData(dataType, data);
      const given: ClipboardInit = 'mozInnerScreenX' in window ? { data, dataType } : { clipboardData };
      const altered = new ClipboardEvent('paste', { ...given, bubbles: true, cancelable: true });
      ours.add(altered);
      event.target?.dispatchEvent(altered);
    },
    { capture: true },
  );
}
