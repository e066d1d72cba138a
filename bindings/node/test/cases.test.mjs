// The corpus in Node: the same JSON as the library's own, spans that fit JavaScript's strings, no child process.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { check, compare, fromJson, parse, parseToJson, verify } from "zeren";
import { answers, cases, faultsOfChildren, passages, read, runningChildren } from "./corpus.mjs";

const all = cases();

/** A document as expected.json is written: without what golden files leave out. */
function golden({ generator, ...document }) {
  return { ...document, text: { ...document.text, content: null } };
}

test("there are cases", () => assert.ok(all.length > 0));

for (const { name, notice, expected } of all) {
  test(name, () => {
    const goldenJson = read(expected);
    assert.equal(`${parseToJson({ file: notice }, { offsets: "code_point", generator: false })}\n`, goldenJson, "bytes of expected.json");

    const document = parse({ file: notice });
    for (const passage of passages(document))
      assert.equal(document.text.content.slice(passage.span.start, passage.span.end), passage.text);

    const rebased = fromJson(goldenJson, document.text.content);
    assert.deepEqual(golden(document), golden(rebased), "expected.json with offsets in UTF-16");
    assert.deepEqual(JSON.parse(JSON.stringify(document)), JSON.parse(parseToJson({ file: notice }, { withText: true })), "the object and the JSON");
  });
}

const found = answers();

test("the tool was asked about all calls", { skip: found === undefined && "the tool is not built" }, () => {
  assert.deepEqual([...new Set(found.map(({ call }) => call))].sort(), ["check", "compare", "verify"]);
});

for (const { name, call, files, model, answer } of found ?? []) {
  test(name, () => {
    const [document, after] = files.map((file) => parse({ file }));
    const calls = { check: () => check(document), verify: () => verify(document, model), compare: () => compare(document, after) };
    const { generator, ...said } = JSON.parse(JSON.stringify(calls[call]()));
    assert.deepEqual(said, JSON.parse(answer));
  });
}

test("no child process was started", () => {
  assert.equal(faultsOfChildren(), 0);
  assert.deepEqual(runningChildren(), []);
});

test("a child process would have been seen", () => {
  execFileSync("/bin/true");
  assert.ok(faultsOfChildren() > 0);
});
