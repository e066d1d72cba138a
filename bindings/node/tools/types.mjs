// types.mjs SCHEMA NAME: prints the types of a JSON schema with their descriptions; the whole is called NAME. "Document" has the class Span.
// Two names differ: a span is the class of model.cjs, and `Date` would hide JavaScript's own.
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [path, whole] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(path, "utf8"));

function renamed(value) {
  if (value === null || typeof value !== "object") return value;
  if (value.$ref === "#/$defs/span") return { description: value.description, tsType: "Span" };
  if (value.$ref === "#/$defs/date") return { ...value, $ref: "#/$defs/day" };
  if (value.$ref && value.description) return { description: value.description, allOf: [renamed({ $ref: value.$ref })] }; // else a second type comes out
  if (Array.isArray(value)) return value.map(renamed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
}

const { $defs, additionalProperties, ...root } = renamed(schema); // readers ignore unknown keys, so types need not invite them
const { span, date, ...others } = $defs;
const types = await compile({ ...root, title: whole, $defs: { ...others, ...(date && { day: date }) } }, whole, {
  additionalProperties: false,
  bannerComment: `// Made from docs/schema/${schema.$id}.`,
  style: { printWidth: 140 },
});

process.stdout.write(whole !== "Document" ? `import type { Span } from "./model";\n\n${types}` : `${types}
/** ${span.description} Here the units are those of JavaScript's strings. */
export class Span implements Iterable<number> {
  private constructor();
  readonly start: number;
  readonly end: number;
  /** So that text.slice(...span) works. */
  [Symbol.iterator](): Iterator<number>;
  /** As in the JSON. */
  toJSON(): [number, number];
}
`);
