const hex = /^[\dA-Fa-f]{2}$/;

function decoded(bytes: readonly number[], charset: string): string {
  const whole = Uint8Array.from(bytes);
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(whole);
    } catch {
      // Not this one, or no charset that anybody knows.
    }
  }
  return new TextDecoder('windows-1252').decode(whole);
}

/**
 * RFC 2045 6.7, without its soft line breaks. Plain letters are bytes too, as the second half of a Japanese character may
 * be one; what is beyond them was decoded before.
 */
export function fromQuotedPrintable(text: string, charset = 'utf-8'): string {
  const out: string[] = [];
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length > 0) out.push(decoded(bytes, charset));
    bytes = [];
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = text.slice(at + 1, at + 3);
    if (code > 0x7f) {
      flush();
      out.push(text.charAt(at));
    } else if (code === 0x3d && hex.test(pair)) {
      bytes.push(Number.parseInt(pair, 16));
      at += 2;
    } else {
      bytes.push(code);
    }
  }
  flush();
  return out.join('');
}
