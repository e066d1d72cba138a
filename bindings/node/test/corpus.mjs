// corpus.mjs: the cases of the corpus, and what the tests ask of a model.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const source = process.env.ZEREN_SOURCE;
if (!source) throw new Error("ZEREN_SOURCE is not set; run bindings/node/test.sh, or ctest -R '^node$'");
const corpus = join(source, "corpus");

/** A folder with a notice and what the library makes of it; a new one is found without a change here. */
export function cases() {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  return folders.flatMap((name) => readdirSync(join(corpus, name)).filter((file) => file.startsWith("notice.") && !file.endsWith(".pdf"))
    .map((file) => ({ name, notice: join(corpus, name, file), expected: join(corpus, name, "expected.json") })));
}

export function read(path) {
  return readFileSync(path, "utf8");
}

/** What the tool says of each case (tests/corpus/answers.py); undefined where it is not built. */
export function answers() {
  const file = process.env.ZEREN_CASES;
  return file && read(file).trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** Every object of a model that has a text and a place. */
export function* passages(value) {
  if (value === null || typeof value !== "object") return;
  if (typeof value.text === "string" && value.span) yield value;
  for (const inner of Object.values(value)) yield* passages(inner);
}

/** Page faults of children that ended: any child that ever ran has some. From /proc/self/stat, field 11. */
export function faultsOfChildren() {
  const stat = readFileSync("/proc/self/stat", "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[8]);
}

/** Children that are running. */
export function runningChildren() {
  return readdirSync("/proc/self/task").flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, "utf8").split(" ").filter(Boolean));
}
