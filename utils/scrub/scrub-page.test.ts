// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { siteLiterals } from '@/scripts/site-literals';
import { scrubbedReport } from './report';
import { scrubPage } from './scrub-page';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(siteLiterals());
/** Stands in no code and in no standard. */
const secret = 'Zoltarika';
const number = '5550142936';

function open(html: string): Document {
  const opened = new DOMParser().parseFromString(html, 'text/html');
  return opened;
}

const scrub = (document: Document, most = 400_000) => scrubPage(document, vocabulary, most);
const leaks = (report: string): string[] =>
  [secret, secret.slice(2), secret.slice(0, -2), number, number.slice(3), number.slice(0, -3)].filter((part) =>
    report.toLowerCase().includes(part.toLowerCase()),
  );

const s = secret;
const places: [where: string, html: string][] = [
  ['text', `<p>${s} ${number}</p>`],
  ['text between marks', `<p>a${s}b-${s}_${number}</p>`],
  ['text of one word', `<b>${s}</b>`],
  ['letters of other alphabets beside it', `<p>日本${s}日本</p>`],
  ['the title', `<title>${s} - Gmail</title>`],
  ...[
    'title',
    'aria-label',
    'alt',
    'value',
    'placeholder',
    'aria-description',
    'aria-valuetext',
    'label',
    'summary',
  ].map((name): [string, string] => [name, `<div ${name}="Write to ${s} at ${s}@${s}.com">`]),
  ...[
    'id',
    'class',
    'name',
    'for',
    'role',
    'type',
    'lang',
    'dir',
    'rel',
    'slot',
    'is',
    'aria-controls',
    'tabindex',
  ].map((name): [string, string] => [name, `<div ${name}="${s} x-${s} to_${s}_${number}">`]),
  ...[
    'data-qa',
    'data-testid',
    'data-hovercard-id',
    'data-name',
    'data-message-sender',
    'email',
    'jsaction',
    'g_editable',
  ].map((name): [string, string] => [name, `<div ${name}="${s}@${s}.com ${number}">`]),
  ['attributes that nobody knows', `<div data-${s}="${s}" ${s}="1" on${s}="${s}()" aria-${s}="x">`],
  ['handlers', `<div onclick="say('${s}')" onmouseover="${s}">`],
  ['href', `<a href="https://${s}.com/${s}?q=${s}#${s}">x</a>`],
  ['mailto', `<a href="mailto:${s}%40${s}.com?subject=${s}">x</a>`],
  ['tel', `<a href="tel:+${number}">x</a>`],
  ['an unknown scheme', `<a href="${s}:${s}">x</a>`],
  ['javascript', `<a href="javascript:say('${s}')">x</a>`],
  ['src and srcset', `<img src="/${s}.png" srcset="/${s}.png 2x" data-src="${s}">`],
  ['data in an address', `<img src="data:text/plain,${s}">`],
  ['ping, cite and action', `<a ping="/${s}" href="x">x</a><q cite="/${s}"></q><form action="/${s}"></form>`],
  ['style', `<div style="background: url(/${s}); --${s}: 1; font-family: '${s}'; display: none">`],
  ['a script', `<script>const name = '${s}';</script>`],
  ['a script of ours to read', `<script>{"username":"${s}@${s}.com"}</script>`],
  ['JSON', `<script type="application/json">{"${s}":"${s}"}</script>`],
  ['a style sheet', `<style>.${s} { content: '${s}' }</style>`],
  ['comments', `<div><!-- ${s} --></div>`],
  ['a drawing', `<svg aria-label="${s}"><title>${s}</title><text>${s}</text><a href="#${s}"/></svg>`],
  ['formulas', `<math><mi>${s}</mi></math>`],
  ['elements that pages make up', `<${s}-card><b>x</b></${s}-card>`],
  ['elements that nobody knows', `<${s}>x</${s}>`],
  ['srcdoc', `<iframe srcdoc="<p>${s}</p>" src="/${s}" name="${s}"></iframe>`],
  ['a template', `<template><p class="${s}">${s}</p></template>`],
  ['noscript', `<noscript><p>${s}</p></noscript>`],
  ['meta, base and link', `<meta name="${s}" content="${s}"><base href="/${s}"><link rel="${s}" href="/${s}">`],
  ['a textarea', `<textarea>${s}\n> ${s}\n-- \n${s}</textarea>`],
  ['options', `<select><option value="${s}" label="${s}">${s}</option><optgroup label="${s}"></optgroup></select>`],
  ['datalist', `<datalist><option value="${s}"></datalist>`],
  ['tables', `<table summary="${s}"><caption>${s}</caption><td abbr="${s}" headers="${s}">${s}</td></table>`],
  ['media', `<video poster="/${s}"><track label="${s}" src="/${s}"></video><object data="/${s}">${s}</object>`],
  ['microdata', `<i itemprop="${s}" itemid="${s}" itemtype="https://${s}/">x</i>`],
  ['a name with our own words', `<div id="compose_${s}" class="M9 ${s}" name="to-${s}">`],
];

describe('scrubbing keeps nothing of', () => {
  it.each(places)('%s', (_where, html) => {
    expect(leaks(scrub(open(`<body>${html}</body>`)).html)).toEqual([]);
  });

  it('what is typed and chosen', () => {
    const page = open('<input id="_subject"><textarea></textarea><select><option>x</option></select>');
    for (const field of page.querySelectorAll('input, textarea')) Object.assign(field, { value: secret });
    expect(leaks(scrub(page).html)).toEqual([]);
  });

  it('shadow roots and frames', () => {
    document.body.innerHTML = '<div></div><iframe></iframe>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<b title="${secret}">${secret}</b>`;
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = `<p id="${secret}" contenteditable="true">${secret}</p>`;
    const { html } = scrub(document);
    expect(leaks(html)).toEqual([]);
    expect(html).toContain('<template shadowrootmode="open"><b title=');
    expect(html).toContain('srcdoc="&lt;html&gt;');
    document.body.innerHTML = '';
  });

  it('a page whose form stands in front of the DOM', () => {
    const page = open(`<form><input name="attributes"><input name="childNodes"><input name="localName">
      <input name="getAttribute"><input name="textContent" value="${secret}"><b>${secret}</b></form>`);
    const { html } = scrub(page);
    expect(leaks(html)).toEqual([]);
    expect(html).toContain('<form>');
  });

  it('the address of the page', () => {
    const url = new URL(`https://${secret}.example:8443/mail/${secret}?_task=mail&_uid=${number}#${secret}`);
    const parts = { vocabulary, hosts: ['mail.google.com'], site: null, health: [{ need: 'self', rank: null }] };
    const { text } = scrubbedReport(open('<p>x</p>'), url, parts);
    expect(leaks(text)).toEqual([]);
    expect(text).toContain('site: not known\naddress: https://host.example/');
    expect(text).toContain('self: not seen');
  });
});

describe('scrubbing keeps', () => {
  it.each([
    [
      'marks that our code asks for',
      '<div class="M9 other" data-compose-id="7">',
      /<div class="M9 w\d{4}" data-compose-id=/,
    ],
    ['what tells that something is hidden', '<p style="color:red;display:none">', /<p style="display: none">/],
    ['roles and states', '<i role="textbox" aria-multiline="true">', /<i role="textbox" aria-multiline="true">/],
    [
      'which person is which',
      `<i email="${s}@a.example"></i><b title="${s}@a.example"></b>`,
      /email="(p\d+@h\d+\.example)".*title="\1"/,
    ],
    ['what belongs to what', `<i aria-labelledby="${s}"></i><b id="${s}"></b>`, /labelledby="(w\d+)".*id="\1"/],
    ['that two names are two', '<i>Ana Ruiz</i><b>Ben Ruiz</b>', /<i>(W\d+) (W\d+)<\/i><b>(?!\1)W\d+ \2<\/b>/],
  ])('%s', (_what, html, kept) => {
    expect(scrub(open(html)).html).toMatch(kept);
  });
});

describe('the size of a report', () => {
  const rows = `<ul>${'<li class="row"><a href="#">A subject</a></li>'.repeat(2_000)}</ul><textarea id="composebody"></textarea>`;

  it('is kept small by leaving out what repeats, before anything else', () => {
    const { html, cut } = scrub(open(rows), 8_000);
    expect(html.length).toBeLessThan(8_200);
    expect(cut).toBe(true);
    expect(html).toContain('<textarea id="composebody">');
  });

  it('has an end for a page of which nothing repeats', () => {
    const deep = `${'<div><p>a</p>'.repeat(400)}${'</div>'.repeat(400)}`;
    const { html, cut } = scrub(open(deep), 2_000);
    expect(html.length).toBeLessThan(9_000);
    expect(cut).toBe(true);
  });
});
