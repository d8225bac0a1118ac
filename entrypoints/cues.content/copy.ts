/** Where the clipboard's own interface is closed to us: the page is not secure, or no press of the user is recent. */
function copyByCommand(text: string): boolean {
  let put = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    put = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return copied && put;
}

/** False: the browser wants a press of the user for it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}
