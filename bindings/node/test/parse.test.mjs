// What goes in and what comes out, in all forms; and what is refused, with which words.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import * as zeren from "zeren";
import { passages, read, source } from "./corpus.mjs";

const { Lexicon, ZerenError, check, checkAsync, compare, compareAsync, fromJson, parse, parseToJson, verify, verifyAsync } = zeren;

// 𠮷 is outside the first plane: two UTF-16 units, one code point, four bytes.
const NOTICE = "𠮷水镇2023年重点工作任务\n一、产业发展\n1.新建标准厂房5万平方米以上，6月底前完成。\n牵头单位：镇经发办\n责任单位：𠮷水村、镇财政所\n";

const folder = mkdtempSync(join(tmpdir(), "zeren-node-"));
test.after(() => rmSync(folder, { recursive: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The ZerenError that a call throws. */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof ZerenError && error instanceof Error, String(error));
    return error;
  }
  return assert.fail("nothing was refused");
}

/** Every list that a schema has, but for those of the schema's own words. */
function* listsIn(schema) {
  if (schema === null || typeof schema !== "object") return;
  if (schema.type === "array") yield schema;
  for (const inner of Object.values(schema)) yield* listsIn(inner);
}

test("a task with its roles, target and deadline, each at its place in the string", () => {
  const document = parse(NOTICE);
  assert.equal(document.text.content, NOTICE);
  const [task] = document.tasks;
  assert.equal(task.key, "一/1");
  assert.equal(NOTICE.slice(task.span.start, task.span.end), task.text);
  assert.deepEqual(task.roles.map((role) => role.role), ["lead_unit", "responsible_unit"]);
  assert.deepEqual(task.roles[1].parties.map((party) => party.text), ["𠮷水村", "镇财政所"]);
  assert.equal(task.targets[0].value, 5);
  assert.equal(task.deadlines[0].due, "2023-06-30");
  for (const { text, span } of passages(document)) assert.equal(NOTICE.slice(...span), text);
});

test("spans count what is asked for", () => {
  const start = (offsets) => JSON.parse(parseToJson(NOTICE, { offsets })).tasks[0].span[0];
  const before = NOTICE.slice(0, start("utf16"));
  assert.equal(start("code_point"), [...before].length);
  assert.equal(start("utf8"), Buffer.byteLength(before));
  assert.equal(start("utf16"), [...before].length + 1);
  assert.throws(() => parseToJson(NOTICE, { offsets: "bytes" }), TypeError);
});

test("text, bytes and file are the same notice", () => {
  const path = file("通知.txt", NOTICE);
  const bytes = Buffer.from(NOTICE);
  const { tasks } = parse(NOTICE);
  const inMiddle = Buffer.concat([Buffer.from("xx"), bytes, Buffer.from("yy")]).subarray(2, 2 + bytes.length);
  const forms = [bytes, new Uint8Array(bytes), inMiddle, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), { file: path },
    { file: pathToFileURL(path) }, { file: Buffer.from(path) }];
  for (const input of forms) assert.deepEqual(parse(input).tasks, tasks);
  assert.equal(parse({ file: path }).source.name, "通知.txt");
  assert.equal(parse(bytes, { name: "甲.txt" }).source.name, "甲.txt");
  assert.equal(parse(bytes).source.name, null);
});

test("charset and format are found, or as told", () => {
  const gbk = Buffer.from([0xd6, 0xd8, 0xb5, 0xe3, 0xb9, 0xa4, 0xd7, 0xf7]); // 重点工作
  assert.equal(parse(gbk, { charset: "GB18030" }).text.content, "重点工作");
  assert.equal(parse("<p>重点<b>工作</b></p>").text.content.trim(), "重点工作");
  assert.equal(parse("<p>重点<b>工作</b></p>", { format: "text" }).text.content, "<p>重点<b>工作</b></p>");
});

test("a lexicon of one's own", () => {
  const line = "1.推进信访积案化解。\n包保总管：赵某某\n2.推进旧改。\n包保总管：钱某某\n";
  const json = '{"labels":[{"term":"包保总管","means":"responsible_leader"}]}';
  const roles = (options) => parse(line, options).tasks.flatMap((task) => task.roles.map((role) => role.role));
  const extended = Lexicon.extend(json);
  const loaded = Lexicon.load([file("words.json", json)]);
  assert.deepEqual(roles({}), []);
  assert.deepEqual(roles({ lexicon: extended }), ["responsible_leader", "responsible_leader"]);
  assert.deepEqual(roles({ lexicon: loaded }), roles({ lexicon: extended }));
  assert.equal(loaded.sha256, extended.sha256);
  assert.equal(parse(line, { lexicon: loaded }).generator.lexicon_sha256, loaded.sha256);
  assert.notEqual(parse(line).generator.lexicon_sha256, loaded.sha256);
});

test("a model that was kept is a document again", () => {
  const document = parse(NOTICE);
  assert.deepEqual(fromJson(JSON.stringify(document)), document);
  assert.deepEqual(fromJson(parseToJson(NOTICE, { offsets: "utf8", compact: true }), NOTICE), document);
});

test("what changed between two notices", async () => {
  const before = parse(NOTICE);
  const after = parse(NOTICE.replace("5万平方米", "6万平方米").replace("镇经发办", "镇农业农村办"));
  const changes = compare(before, after);
  assert.equal(changes.schema, "zeren-comparison/1");
  assert.deepEqual(changes.tasks.map((task) => task.kind), ["changed"]);
  assert.deepEqual(changes.tasks[0].targets.map(({ kind, difference }) => [kind, difference]), [["up", 10000]]);
  const [dropped] = changes.tasks[0].roles.filter(({ kind }) => kind === "dropped");
  assert.equal(before.text.content.slice(...dropped.before.span), "镇经发办");
  assert.deepEqual(await compareAsync(before, after), changes);
  assert.ok(compare(before, before).equal);
  assert.equal(compare(before, after, { yearsApart: 1 }).years_apart, 1);
  assert.equal(refusal(() => compare(before, {})).code, "model_invalid");
  assert.equal(refusal(() => compare(before, JSON.parse(parseToJson(NOTICE)))).code, "model_without_text");
  assert.throws(() => compare(before), TypeError);
  assert.throws(() => compare(before, after, { years: 1 }), TypeError);
  assert.throws(() => compare(before, after, { yearsApart: 0.5 }), RangeError);
});

test("what is odd is told with its place, unless it is off", async () => {
  const document = parse(NOTICE.replace("新建", "新建（"));
  const told = check(document);
  const [finding] = told.findings.filter(({ code }) => code === "unpaired_bracket");
  assert.equal(document.text.content.slice(...finding.span), "（");
  assert.deepEqual([finding.line, finding.column, finding.path], [3, 5, null]);
  assert.deepEqual(await checkAsync(document), told);
  const codes = (options) => check(document, options).findings.map(({ code }) => code);
  assert.ok(!codes({ off: ["half_width_mark", "unpaired_bracket", "no_such_rule"] }).includes("unpaired_bracket"));
  assert.ok(!codes({ off: ["unpaired_bracket"], on: ["unpaired_bracket"] }).includes("unpaired_bracket"));
  for (const options of [{ off: "unpaired_bracket" }, { on: [7] }, { off: ["a,b"] }, { off: ["a\0"] }, { rules: [] }, { lexicon: {} }])
    assert.throws(() => check(document, options), TypeError, JSON.stringify(options));
  assert.throws(() => check(NOTICE), TypeError);
  await assert.rejects(checkAsync(), TypeError);
  assert.equal(refusal(() => check({})).code, "model_invalid");
});

test("what a model invents is told, in whatever form it comes", async () => {
  const document = parse(NOTICE);
  assert.deepEqual(verify(document, document).findings, []);
  const claims = { tasks: [{ text: "新建标准厂房5万平方米以上，6月底前完成。", lead_unit: ["镇农业办"] }] };
  const told = verify(document, claims);
  assert.deepEqual(told.findings.filter(({ severity }) => severity === "error").map(({ code, path }) => [code, path]), [["party_not_in_notice", "tasks[0].lead_unit[0]"]]);
  for (const form of [JSON.stringify(claims), Buffer.from(JSON.stringify(claims))]) assert.deepEqual(verify(document, form), told);
  assert.deepEqual(await verifyAsync(document, claims), told);
  for (const broken of ["", "no json", {}, { tasks: 7 }, Buffer.from([0xff])]) assert.equal(refusal(() => verify(document, broken)).code, "model_invalid", String(broken));
  for (const wrong of [undefined, null, 7]) assert.throws(() => verify(document, wrong), TypeError);
  await assert.rejects(verifyAsync(document, "["), ZerenError);
});

test("a lexicon of one's own is used for claims, also when nobody else holds it", async () => {
  const text = "一、工作\n1.推进旧改。\n包保总管：钱某某\n";
  const claims = [{ text: "推进旧改。", 包保总管: "孙某某" }];
  const words = '{"labels":[{"term":"包保总管","means":"responsible_leader"}]}';
  const document = parse(text, { lexicon: Lexicon.extend(words) });
  const pending = Array.from({ length: 20 }, () => verifyAsync(document, claims, { lexicon: Lexicon.extend(words) }));
  globalThis.gc?.();
  for (const { findings } of await Promise.all(pending)) assert.equal(findings[0].code, "party_not_in_notice");
  assert.ok(!verify(document, claims).findings.some(({ code }) => code === "party_not_in_notice"));
});

test("spans, and the tasks of a rule, are the only lists of numbers in the schemas", () => {
  for (const schema of ["zeren-1", "zeren-findings-1", "zeren-comparison-1"]) {
    const { $defs, ...root } = JSON.parse(read(join(source, `docs/schema/${schema}.schema.json`)));
    const { span, ...others } = $defs;
    assert.equal(span.items.type, "integer");
    if (others.rule) delete others.rule.properties.tasks;
    for (const list of listsIn([root, others])) assert.ok(list.items.$ref ?? list.items.type === "string", JSON.stringify(list));
  }
});

test("a time that the notice gives to all tasks without one stands at its rule, with the ids of the tasks", () => {
  const { preamble, tasks } = parse("平江区2024年重点工作分工\n清单中未注明完成时限的，均为2024年12月31日。\n1.整治河道。（区水务局负责）\n2.巡查山塘。（区水务局负责）\n");
  const [rule] = preamble.rules;
  assert.deepEqual(rule.tasks, tasks.map((task) => task.id));
  assert.equal(rule.deadline.due, "2024-12-31");
  assert.ok(rule.deadline.span.end > rule.deadline.span.start);
});

test("what has no place in the notice has no span", () => {
  const document = parse("1.整治河道。（区水务局负责）\n");
  const finding = verify(document, { tasks: [{ text: "整治河道。", lead_unit: ["区没有的局"] }] }).findings.find(({ code }) => code === "party_not_in_notice");
  assert.deepEqual([finding.span, finding.line, finding.end_column], [null, null, null]);
});

test("empty and odd texts are documents with findings", () => {
  for (const text of ["", "  \n"]) assert.deepEqual(parse(text).diagnostics.map((finding) => finding.code), ["empty_text"]);
  assert.deepEqual(parse("\uFEFF你好").text.content, "你好");
  assert.deepEqual(parse("（".repeat(10000)).tasks, []);
});

test("what cannot be read is refused by code, with file and cure", () => {
  const missing = join(folder, "没有.txt");
  const error = refusal(() => parse({ file: missing }));
  assert.equal(error.code, "file_missing");
  assert.equal(error.file, missing);
  assert.equal(error.name, "ZerenError");
  assert.match(error.message, /^.*没有\.txt: .*check the path/);
  const refusals = [
    ["file_unreadable", () => parse({ file: folder })],
    ["not_text", () => parse("a\0b")],
    ["input_too_large", () => parse(NOTICE, { maxBytes: 10 })],
    ["charset_unsupported", () => parse(Buffer.from("a"), { charset: "klingon" })],
    ["format_unsupported", () => parse(NOTICE, { format: "cake" })],
    ["program_disabled", () => parse(Buffer.from("%PDF-1.4\n"))],
    ["lexicon_invalid", () => Lexicon.extend("{")],
    ["file_missing", () => Lexicon.load([missing])],
    ["model_invalid", () => fromJson("{}")],
    ["model_without_text", () => fromJson(parseToJson(NOTICE))],
    ["text_mismatch", () => fromJson(parseToJson(NOTICE), `${NOTICE}。`)],
    ["invalid_argument", () => parse("半个\uD842字")],
    ["invalid_argument", () => fromJson("\uDFB7")],
  ];
  for (const [code, call] of refusals) assert.equal(refusal(call).code, code, String(call));
  assert.equal(refusal(() => parse("a\0b")).file, "");
});

test("what means nothing is refused before anything is read", () => {
  const wrong = [undefined, null, 42, {}, { path: "a" }, { file: 7 }, { file: "a", name: "b" }, { file: "a\0b" }, { file: undefined }];
  for (const input of wrong) assert.throws(() => parse(input), TypeError);
  assert.throws(() => parse(NOTICE, { maxbytes: 1 }), /no option maxbytes; known are .*maxBytes/);
  assert.throws(() => parse(NOTICE, { offsets: "utf8" }), TypeError, "a document counts UTF-16");
  assert.throws(() => parse(NOTICE, null), TypeError);
  assert.throws(() => parse(NOTICE, { charset: 7 }), TypeError);
  assert.throws(() => parse(NOTICE, { lexicon: {} }), TypeError);
  for (const value of [-1, 1.5, NaN, "9"]) assert.throws(() => parse(NOTICE, { maxBytes: value }), RangeError);
  assert.throws(() => parse(NOTICE, { maxNesting: 2 ** 40 }), RangeError);
  assert.throws(() => new Lexicon(), TypeError);
  assert.throws(() => Lexicon.load("words.json"), TypeError);
});

test("import and require give the same", () => {
  const required = createRequire(import.meta.url)("zeren");
  assert.deepEqual(Object.keys(required).sort(), Object.keys(zeren).filter((name) => name !== "default").sort());
  for (const [name, value] of Object.entries(required)) assert.equal(zeren[name], value);
  assert.match(zeren.version, /^\d+\.\d+\.\d+$/);
});

test("the package brings the libraries that it needs", () => {
  const loaded = readFileSync("/proc/self/maps", "utf8").split("\n").map((line) => line.split(/\s+/)[5] ?? "");
  for (const library of ["libzeren_c", "libgumbo", "libpugixml", "libzip"]) { // libicu may be node's own
    const paths = loaded.filter((path) => path.includes(`/${library}.so`));
    assert.ok(paths.length > 0 && paths.every((path) => path.includes("/node_modules/zeren/native/")), `${library}: ${paths}`);
  }
});
