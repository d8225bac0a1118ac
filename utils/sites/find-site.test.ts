// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { siteCatalogue } from './catalogue';
import { findSite } from './find-site';
import { sites } from './index';

const find = (html: string, url: string): string | null => {
  document.body.innerHTML = html;
  return findSite(document, new URL(url))?.id ?? null;
};

describe('which site a page is', () => {
  it.each([
    ['<div class="nH"></div>', 'https://mail.google.com/mail/u/0/', 'gmail'],
    ['<div class="nH"></div>', 'https://mail.google.com.evil.example/', null],
    ['<div class="c4"></div>', 'https://mail.google.com/mail/u/0/', null],
    ['<div id="MailList"></div>', 'https://outlook.live.com/mail/0/', 'outlook'],
    ['<div id="MailList"></div>', 'https://outlook.office.com/mail/', 'outlook'],
    ['<div id="MailList"></div>', 'https://outlook.office365.com/mail/', 'outlook'],
    ['<div id="MailList"></div>', 'https://outlook.cloud.microsoft/mail/', 'outlook'],
    ['<div id="MailList"></div>', 'https://mail.example/', null],
    ['<p>Sign in</p>', 'https://outlook.office.com/mail/', null],
    ['<table id="messagelist"></table><ul id="mailboxlist"></ul>', 'http://localhost:8000/', 'roundcube'],
    ['<textarea id="composebody"></textarea>', 'http://localhost:8000/', null],
    ['<div data-qa="message_container"></div>', 'https://app.slack.com/client/T1/C1', 'slack'],
    ['<div data-qa="message_container"></div>', 'http://localhost:8000/', null],
  ])('%s at %s is %s', (html, url, id) => {
    expect(find(html, url)).toBe(id);
  });

  it('is asked of every site of the catalogue', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual(siteCatalogue.map(({ id }) => id).sort());
  });
});
