import { describe, expect, it } from 'vitest';
import type { SiteStatus } from '@/utils/messages/protocol';
import { patternOf, siteAt } from './match-patterns';

const site = (id: string, ...origins: string[]): SiteStatus => ({ id, name: id, evidence: 'live', origins, on: true });
const sites = [
  site('webmail', 'https://mail.team.example/*'),
  site('selfhosted', 'http://post.test/*'),
  site('port', 'https://mail.office.example:8443/*'),
  site('odd', 'not a pattern'),
];

describe('siteAt', () => {
  it.each([
    ['https://mail.team.example/inbox', 'webmail'],
    ['http://post.test:8080/?_task=mail', 'selfhosted'],
    ['https://mail.office.example:8443/', 'port'],
    ['https://post.test/', undefined],
    ['https://team.example/', undefined],
  ])('%s belongs to %s', (url, id) => {
    expect(siteAt(url, sites)?.id).toBe(id);
  });
});

describe('patternOf', () => {
  it.each([
    ['https://post.test:8443/mail/?x=1', 'https://post.test/*'],
    ['http://127.0.0.1:8025/', 'http://127.0.0.1/*'],
    ['chrome://settings/', null],
    ['about:blank', null],
  ])('%s is asked for as %s', (url, pattern) => {
    expect(patternOf(new URL(url))).toBe(pattern);
  });
});
