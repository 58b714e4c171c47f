import { citedLines, overlap } from './cited-lines.ts';

/** A table of the research notes; `lines` are those its rows are drawn from. */
export interface DigestTable {
  readonly id: string;
  readonly rows: readonly { readonly id: string; readonly title: string; readonly lines: string }[];
}

/**
 * What carries a row of a digest: addresses `kind/id`, or why nothing does. `otherLines` says why the rows
 * carry it although they cite other lines of the same source.
 */
export type Carriers =
  | readonly string[]
  | { readonly ids: readonly string[]; readonly otherLines: string }
  | { readonly none: string };

/** For every row of the catalogue, by `kind/id`, the source lines it cites. */
export type CitedRows = ReadonlyMap<string, readonly string[]>;

/** What is wrong, one sentence for each row of a digest that the catalogue does not carry as the map says. */
export function uncovered(
  tables: readonly DigestTable[],
  map: Readonly<Record<string, Carriers>>,
  catalogue: CitedRows,
): string[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ id, title, lines }) => {
      const carriers = map[id];
      if (carriers === undefined) return [`${id} “${title}”: no entry in the map`];
      if ('none' in carriers) return carriers.none === '' ? [`${id} “${title}”: no reason given`] : [];
      const ids = 'ids' in carriers ? carriers.ids : carriers;
      if (ids.length === 0) return [`${id} “${title}”: neither a row nor a reason`];
      return ids.flatMap((carrier) => {
        const cited = catalogue.get(carrier);
        if (cited === undefined) return [`${id} “${title}”: the catalogue has no ${carrier}`];
        return 'ids' in carriers || agree(lines, cited)
          ? []
          : [`${id} “${title}”: ${carrier} cites other lines`];
      });
    }),
  );
}

/** Lines of different sources, and notes against pages, cannot be compared: they do not disagree. */
function agree(lines: string, cited: readonly string[]): boolean {
  const theirs = cited.flatMap(citedLines);
  const pairs = citedLines(lines).flatMap((one) =>
    theirs
      .filter((other) => one.source === other.source && one.mark === other.mark)
      .map((other) => overlap(one, other)),
  );
  return pairs.length === 0 || pairs.includes(true);
}
