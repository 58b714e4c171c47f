import type { FoundCompany, Group } from './group-mentions.ts';

/** Those companies of a page whose code, printed name or lists hold a text, whatever its case. */
export function filterCompanies(
  groups: ReadonlyMap<Group, readonly FoundCompany[]>,
  text: string,
): ReadonlyMap<Group, readonly FoundCompany[]> {
  const sought = text.trim().toLowerCase();
  if (sought === '') return groups;
  const matches = ({ mention: { code = '', text: printed, besideName = '', lists } }: FoundCompany) =>
    [code, printed, besideName, ...lists.flatMap(({ name }) => [name?.zh ?? '', name?.en ?? ''])].some(
      (one) => one.toLowerCase().includes(sought),
    );
  return new Map([...groups].map(([group, companies]) => [group, companies.filter(matches)]));
}
