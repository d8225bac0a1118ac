import { LinkPairs } from '@/utils/people/link-pairs';
import { linkPage, linksAmong } from '@/utils/store/links';

/** As a page goes through everybody: in pieces, of whom those who meet are judged. */
export async function allLinks(limit = 200) {
  const pairs = new LinkPairs();
  for (let after = 0, more = true; more; ) {
    const page = await linkPage({ after, limit });
    pairs.take(page);
    [after, more] = [page.turn, page.more];
  }
  return linksAmong({ people: pairs.pairs().flat() });
}
