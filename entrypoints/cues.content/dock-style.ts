/** Where the window has room for it. */
export const sideWidth = 360;

/** px throughout, and nothing inherited: the page's own styles must not reach in. The colours are the sidebar's. */
export const dockStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
.pill, .notice, .side {
  --surface: light-dark(#ffffff, #272320);
  --line: light-dark(#e6dfd3, #3b3530);
  --ink: light-dark(#2a2521, #f2ece4);
  --accent: light-dark(#0f6b62, #7fd3c7);
  --accent-soft: light-dark(#def0ed, #1e3a36);
  --warm: light-dark(#b4620c, #f1bd7a);
  --shadow: 0 4px 16px light-dark(rgb(60 45 25 / 22%), rgb(0 0 0 / 60%));
  position: fixed;
  font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink);
}
button {
  all: unset;
  box-sizing: border-box;
  display: grid;
  place-items: center;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
svg {
  width: 22px;
  height: 22px;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.leaves { stroke: none; isolation: isolate; }
.leaves path { fill: #1b8e80; }
.leaves path + path { fill: #eb9c40; mix-blend-mode: multiply; }
.pill { display: grid; justify-items: center; width: 40px; touch-action: none; }
.open {
  position: relative;
  width: 40px;
  height: 40px;
  border: 1px solid var(--line);
  border-radius: 20px;
  background: var(--surface);
  color: var(--accent);
  box-shadow: var(--shadow);
}
.open:hover { background: var(--accent-soft); }
.open::after {
  content: "";
  position: absolute;
  top: -2px;
  right: -2px;
  width: 12px;
  height: 12px;
  border: 2px solid var(--surface);
  border-radius: 50%;
  background: var(--warm);
}
.swap {
  position: absolute;
  top: 44px;
  width: 26px;
  height: 26px;
  border: 1px solid var(--line);
  border-radius: 13px;
  background: var(--surface);
  box-shadow: var(--shadow);
  opacity: 0;
}
.swap svg { width: 14px; height: 14px; }
.pill:hover .swap, .pill:focus-within .swap { opacity: 1; }
.notice {
  z-index: 1;
  inset-block-end: 20px;
  inset-inline: 20px;
  width: fit-content;
  max-width: min(440px, calc(100vw - 40px));
  margin-inline: auto;
  display: flex;
  align-items: center;
  gap: 12px;
  padding: 10px 10px 10px 16px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
  box-shadow: var(--shadow);
}
.notice .do {
  flex: none;
  padding: 6px 12px;
  border-radius: 6px;
  background: var(--accent-soft);
  color: var(--accent);
  font-weight: 600;
}
.notice .away { flex: none; width: 28px; height: 28px; border-radius: 6px; }
.notice .away svg { width: 16px; height: 16px; }
.side {
  inset-block: 0;
  width: min(${sideWidth}px, 100vw);
  border: 0 solid var(--line);
  background: light-dark(#faf7f2, #1c1917);
  box-shadow: var(--shadow);
}
.side[data-edge="right"] { right: 0; border-left-width: 1px; }
.side[data-edge="left"] { left: 0; border-right-width: 1px; }
.side iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: auto; }
@media (prefers-reduced-motion: no-preference) {
  .open, .swap { transition: background-color 120ms, opacity 120ms; }
}
@media (forced-colors: active) {
  .open::after { background: Highlight; }
  .leaves path, .leaves path + path { fill: ButtonText; mix-blend-mode: normal; }
  .open, .swap, .notice, .notice .do { border: 1px solid ButtonBorder; }
}
`;
