import { z } from 'zod';
import brusseeJson from './scenarios/brussee.json' with { type: 'json' };
import triviumJson from './scenarios/trivium.json' with { type: 'json' };
import walkowskiJson from './scenarios/walkowski.json' with { type: 'json' };

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const request = z.strictObject({
  method: z.enum(['GET', 'POST']),
  /** `{role}` stands for the code of that member of the cast, here and in the body. */
  path: z.string().startsWith('/'),
  body: z.record(z.string(), z.unknown()).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** What the server must answer, and the code of the problem if it is one. */
  status: z.int().min(200).max(599),
  code: z.string().optional(),
});

const scenario = z.strictObject({
  id: z.string().regex(/^(trivium-[a-o]|brussee-S\d+|walkowski-\d+)$/),
  /** firm: the cast shows it. input: something that is sent. state: something that happens to a firm. */
  kind: z.enum(['firm', 'input', 'state']),
  /** Members of the cast that show it. */
  roles: z.array(z.string()),
  /** What it shows. */
  shows: bilingual,
  /** What the product must do. */
  must: bilingual,
  send: z.array(request),
});

/** A request that a scenario sends, with the answer it must get. */
export type ScenarioRequest = Readonly<z.output<typeof request>>;

/** One acceptance scenario of the sources, and who shows it. */
export type Scenario = Readonly<z.output<typeof scenario>>;

/**
 * Every acceptance scenario of the sources, in their order: `trivium-…` of Kendra Schaefer (Trivium China, 2020),
 * `brussee-…` of Vincent Brussee (2023), `walkowski-…` of Maciej Walkowski, En-Chia Kuo (2024) and Chuncheng Liu (2019).
 */
export const scenarios: readonly Scenario[] = z
  .array(scenario)
  .parse([...triviumJson, ...brusseeJson, ...walkowskiJson]);

/** Puts the codes of the cast into a request. Throws for a role without a code. */
export function filledRequest(
  { path, body, ...rest }: ScenarioRequest,
  codeOf: (role: string) => string | null | undefined,
): ScenarioRequest {
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, role: string) => {
      const code = codeOf(role);
      if (code === null || code === undefined) throw new Error(`The cast has no code for role "${role}"`);
      return code;
    });
  return {
    ...rest,
    path: fill(path),
    ...(body === undefined
      ? {}
      : {
          body: JSON.parse(JSON.stringify(body), (_, value: unknown) =>
            typeof value === 'string' ? fill(value) : value,
          ),
        }),
  };
}
