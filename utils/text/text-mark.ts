/** FNV-1a of the UTF-16 units, from two beginnings: 64 bits by which a text is known to be another, and no way back to it. */
export function textMark(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    // Another factor too: with one alone, the two halves would miss the same changes.
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-');
}
