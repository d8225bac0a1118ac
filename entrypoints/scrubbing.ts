import { defineUnlistedScript } from '#imports';
import type { ScrubbedReport } from '@/utils/messages/protocol';
import { scrubbedReport } from '@/utils/scrub/report';
import { type Literals, vocabularyOf } from '@/utils/scrub/vocabulary';
import { siteCatalogue } from '@/utils/sites/catalogue';
import { findSite } from '@/utils/sites/find-site';
import { readSnapshot } from '@/utils/sites/read-snapshot';

/** Put in by the build: all texts of the code that reads pages. */
declare const __SITE_LITERALS__: Literals;

/** Run in a page on the user's press; its value is the report. */
export default defineUnlistedScript((): ScrubbedReport => {
  const url = new URL(location.href);
  const site = findSite(document, url);
  return scrubbedReport(document, url, {
    vocabulary: vocabularyOf(__SITE_LITERALS__),
    hosts: siteCatalogue.flatMap(({ origins }) => origins.map((origin) => origin.split('/')[2] ?? '')),
    site: site?.id ?? null,
    health: site ? readSnapshot(site, document, url).health : [],
  });
});
