// types.mjs SCHEMA: prints model.d.ts, the types of the model as its JSON schema has them, with their descriptions.
// Two names differ: a span is the class of model.cjs, and `Date` would hide JavaScript's own.
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));

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
const types = await compile({ ...root, $defs: { ...others, day: date } }, "Document", {
  additionalProperties: false,
  bannerComment: "// model.d.ts: made from docs/schema/zeren-1.schema.json.",
  style: { printWidth: 140 },
});
const asDocument = types.replace(/^export interface Zeren1\b/m, "export interface Document");
if (asDocument === types && !/^export interface Document\b/m.test(types)) throw new Error("the schema's root has an unexpected name");

process.stdout.write(`${asDocument}
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
