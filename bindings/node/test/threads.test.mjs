// parseAsync works beside the event loop, many at once, in workers, and on bytes of its own.
import assert from "node:assert/strict";
import test from "node:test";
import { Worker } from "node:worker_threads";
import { Lexicon, ZerenError, parse, parseAsync, parseToJson, parseToJsonAsync } from "zeren";
import { cases, read } from "./corpus.mjs";

const notices = cases().filter(({ notice }) => notice.endsWith(".txt")).slice(0, 12).map(({ notice }) => read(notice));

test("many at once give what one after the other gives", async () => {
  const lexicon = Lexicon.extend('{"labels":[{"term":"包保总管","means":"responsible_leader"}]}');
  const tasks = notices.flatMap((text) => [parseAsync(text), parseAsync(text, { lexicon })]);
  const documents = await Promise.all(tasks);
  assert.deepEqual(documents, notices.flatMap((text) => [parse(text), parse(text, { lexicon })]));
  assert.equal(await parseToJsonAsync(notices[0], { compact: true }), parseToJson(notices[0], { compact: true }));
});

test("the event loop turns meanwhile", async () => {
  let done = false;
  const long = parseAsync(notices.join("\n").repeat(4)).finally(() => { done = true; });
  let turns = 0;
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    ++turns;
  }
  await long;
  assert.ok(turns > 5, `${turns} turns`);
});

test("bytes that change afterwards change nothing", async () => {
  const bytes = Buffer.from(notices[0]);
  const pending = parseAsync(bytes);
  bytes.fill(0x41);
  assert.deepEqual((await pending).tasks, parse(notices[0]).tasks);
});

test("what parse throws, the promise rejects with", async () => {
  await assert.rejects(parseAsync({ file: "/no/such/notice.txt" }), (error) => error instanceof ZerenError && error.code === "file_missing");
  await assert.rejects(parseAsync(42), TypeError);
  await assert.rejects(parseAsync(notices[0], { colour: "red" }), TypeError);
});

test("workers use it as the main thread does", async () => {
  const code = 'const { parentPort, workerData } = require("node:worker_threads"); parentPort.postMessage(JSON.stringify(require("zeren").parse(workerData)));';
  const answers = await Promise.all(notices.slice(0, 3).map((workerData) => new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData });
    worker.on("message", resolve).on("error", reject);
  })));
  assert.deepEqual(answers, notices.slice(0, 3).map((text) => JSON.stringify(parse(text))));
});
