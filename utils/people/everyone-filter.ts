import type { SearchEntry, SearchField } from './search-types';
import type { RoleGroup, Side } from './types';

/** Whom a list of everybody is narrowed to; null and false: nobody is left out by it. */
export interface EveryoneFilter {
  role: RoleGroup | null;
  side: Side | null;
  group: string | null;
  team: string | null;
  company: string | null;
  /** Something holds of them for a while: "swamped". */
  marked: boolean;
  needsCare: boolean;
}

export const noFilter: EveryoneFilter = {
  role: null,
  side: null,
  group: null,
  team: null,
  company: null,
  marked: false,
  needsCare: false,
};

export const isNarrowed = (filter: EveryoneFilter): boolean => Object.values(filter).some(Boolean);

/** Marks that count today, an ISO date. */
export const marksNow = ({ facts }: SearchEntry, today: string) =>
  (facts?.marks ?? []).filter(({ until }) => until >= today);

const has = ({ texts }: SearchEntry, field: SearchField, wanted: string | null): boolean =>
  wanted === null || (texts[field] ?? []).includes(wanted);

export function passes(entry: SearchEntry, filter: EveryoneFilter, today: string): boolean {
  const { facts = {} } = entry;
  if (filter.role !== null && facts.role !== filter.role) return false;
  if (filter.side !== null && facts.side !== filter.side) return false;
  if (filter.needsCare && facts.relation !== 'needs-care') return false;
  if (filter.marked && marksNow(entry, today).length === 0) return false;
  return has(entry, 'groups', filter.group) && has(entry, 'team', filter.team) && has(entry, 'company', filter.company);
}

/** What there is to narrow by: nothing is offered that would find nobody. */
export interface Facets {
  roles: ReadonlySet<RoleGroup>;
  sides: ReadonlySet<Side>;
  groups: string[];
  teams: string[];
  companies: string[];
  marked: boolean;
  needsCare: boolean;
}

/** No list of choices is longer: the commonest stay. */
const mostChoices = 200;

const commonest = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostChoices)
    .map(([text]) => text)
    .sort((a, b) => a.localeCompare(b));

function counter(field: SearchField) {
  const counts = new Map<string, number>();
  const count = ({ texts }: SearchEntry) => {
    for (const text of texts[field] ?? []) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  return { count, texts: () => commonest(counts) };
}

export function facetsOf(entries: Iterable<SearchEntry>, today: string): Facets {
  const [groups, teams, companies] = [counter('groups'), counter('team'), counter('company')];
  const roles = new Set<RoleGroup>();
  const sides = new Set<Side>();
  let [marked, needsCare] = [false, false];
  for (const entry of entries) {
    for (const { count } of [groups, teams, companies]) count(entry);
    const { role, side, relation } = entry.facts ?? {};
    if (role) roles.add(role);
    if (side) sides.add(side);
    needsCare ||= relation === 'needs-care';
    marked ||= marksNow(entry, today).length > 0;
  }
  return {
    roles,
    sides,
    groups: groups.texts(),
    teams: teams.texts(),
    companies: companies.texts(),
    marked,
    needsCare,
  };
}
