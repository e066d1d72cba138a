// index.cjs: what people call: parse and its kin. Judges arguments, and makes of the addon's answers documents or errors.
// The words of the model are in model.d.ts, what each function takes and gives in index.d.ts. Tests: ../test.
"use strict";

const { loadAddon } = require("./addon.cjs");
const { withSpansOf, Span } = require("./model.cjs");
const { codeBytes, fileBytes, jsonFlags, nameBytes, offsetUnits, limitsOf, requireKnown, textBytes } = require("./arguments.cjs");

const addon = loadAddon();
const TASK = { bytes: 0, file: 1, model: 2, check: 3, verify: 4, compare: 5 }; // enum Task of addon.cpp
const RECORDS = { offsets: "utf16", withText: true, compact: true, generator: true };

class ZerenError extends Error {
  constructor(code, message, file) {
    super(file ? `${file}: ${message}` : message);
    this.name = "ZerenError";
    this.code = code;
    this.file = file;
  }
}

const OURS = Symbol("made by Lexicon.extend or Lexicon.load");
let handleOf; // of a lexicon, for this file only

class Lexicon {
  #handle;

  constructor(ours, handle) {
    if (ours !== OURS) throw new TypeError("a lexicon is made by Lexicon.extend or Lexicon.load");
    this.#handle = handle;
  }

  static extend(json) {
    return new Lexicon(OURS, successOf(addon.extendLexicon(wellFormed(json))));
  }

  static load(files) {
    if (!Array.isArray(files)) throw new TypeError("Lexicon.load takes a list of files");
    return new Lexicon(OURS, successOf(addon.loadLexicon(files.map(fileBytes))));
  }

  get sha256() {
    return addon.lexiconSha256(this.#handle);
  }

  static {
    handleOf = (lexicon) => {
      if (!(lexicon instanceof Lexicon)) throw new TypeError("lexicon is none; make one by Lexicon.load or Lexicon.extend");
      return lexicon.#handle;
    };
  }
}

/** The bytes of a string; half of a surrogate pair would be replaced silently on the way. */
function wellFormed(text) {
  const bytes = textBytes(text);
  if (bytes === undefined)
    throw new ZerenError("invalid_argument", "the string holds half of a surrogate pair, which is no character; hand over the bytes of the file instead", "");
  return bytes;
}

function inputOf(input) {
  if (typeof input === "string") return { task: TASK.bytes, data: wellFormed(input) };
  if (input instanceof Uint8Array) return { task: TASK.bytes, data: input };
  if (input instanceof ArrayBuffer) return { task: TASK.bytes, data: new Uint8Array(input) };
  if (input !== null && typeof input === "object" && "file" in input) {
    requireKnown(input, ["file"], "input");
    return { task: TASK.file, data: fileBytes(input.file) };
  }
  throw new TypeError("a notice is a string, a Uint8Array or { file }");
}

function requestOf(input, options, json) {
  return {
    ...input,
    charset: nameBytes(options.charset ?? "", "charset"),
    format: nameBytes(options.format ?? "", "format"),
    name: nameBytes(options.name ?? "", "name"),
    externalPrograms: options.externalPrograms === true,
    limits: limitsOf(options),
    lexicon: options.lexicon === undefined ? undefined : handleOf(options.lexicon),
    offsets: offsetUnits(json.offsets),
    flags: jsonFlags(json),
  };
}

const READING = ["charset", "format", "name", "lexicon", "externalPrograms", "maxBytes", "maxNesting", "maxUnpacked", "maxRatio", "maxMembers",
  "maxCells", "maxSeconds", "maxProgramMemory"];
const WRITING = ["offsets", "withText", "compact", "generator"];

function documentRequest(input, options) {
  requireKnown(options, READING, "option");
  return requestOf(inputOf(input), options, RECORDS);
}

function jsonRequest(input, options) {
  requireKnown(options, [...READING, ...WRITING], "option");
  return requestOf(inputOf(input), options, options);
}

/** What the addon gave, or the error that it is: a list of code, message, file. */
function successOf(answer) {
  if (Array.isArray(answer)) throw new ZerenError(...answer);
  return answer;
}

function parse(input, options = {}) {
  return withSpansOf(successOf(addon.run(documentRequest(input, options))));
}

async function parseAsync(input, options = {}) {
  return withSpansOf(successOf(await addon.runAsync(documentRequest(input, options))));
}

function parseToJson(input, options = {}) {
  return successOf(addon.run(jsonRequest(input, options)));
}

async function parseToJsonAsync(input, options = {}) {
  return successOf(await addon.runAsync(jsonRequest(input, options)));
}

function fromJson(json, content) {
  const model = { task: TASK.model, data: wellFormed(json), text: content === undefined ? undefined : wellFormed(content) };
  return withSpansOf(successOf(addon.run(requestOf(model, {}, RECORDS))));
}

/** The JSON of a document that parse made. */
function modelBytes(document) {
  if (document === null || typeof document !== "object") throw new TypeError("a document is what parse gives; parse the notice first");
  return wellFormed(JSON.stringify(document));
}

/** The claims of a model from anywhere: JSON, or what JSON.stringify takes. */
function claimBytes(model) {
  if (model instanceof Uint8Array) return model;
  if (typeof model === "string") return wellFormed(model);
  if (model === null || typeof model !== "object") throw new TypeError("a model is JSON (a string or a Uint8Array), an object or an array");
  return wellFormed(JSON.stringify(model));
}

function checkRequest(document, options) {
  requireKnown(options, ["off", "on", "lexicon"], "option");
  const { off = [], on = [], lexicon } = options;
  return requestOf({ task: TASK.check, data: modelBytes(document), off: codeBytes(off, "off"), on: codeBytes(on, "on") }, { lexicon }, RECORDS);
}

function check(document, options = {}) {
  return withSpansOf(successOf(addon.run(checkRequest(document, options))));
}

async function checkAsync(document, options = {}) {
  return withSpansOf(successOf(await addon.runAsync(checkRequest(document, options))));
}

function verifyRequest(document, model, options) {
  requireKnown(options, ["lexicon"], "option");
  return requestOf({ task: TASK.verify, data: modelBytes(document), text: claimBytes(model) }, options, RECORDS);
}

function verify(document, model, options = {}) {
  return withSpansOf(successOf(addon.run(verifyRequest(document, model, options))));
}

async function verifyAsync(document, model, options = {}) {
  return withSpansOf(successOf(await addon.runAsync(verifyRequest(document, model, options))));
}

function comparisonRequest(before, after, options) {
  requireKnown(options, ["yearsApart"], "option");
  const { yearsApart } = options;
  if (yearsApart !== undefined && !(Number.isInteger(yearsApart) && Math.abs(yearsApart) < 10000)) throw new RangeError("yearsApart is a whole number of years");
  const pair = { task: TASK.compare, data: modelBytes(before), text: modelBytes(after), yearsApart };
  return requestOf(pair, {}, RECORDS);
}

function compare(before, after, options = {}) {
  return withSpansOf(successOf(addon.run(comparisonRequest(before, after, options))));
}

async function compareAsync(before, after, options = {}) {
  return withSpansOf(successOf(await addon.runAsync(comparisonRequest(before, after, options))));
}

exports.parse = parse;
exports.parseAsync = parseAsync;
exports.parseToJson = parseToJson;
exports.parseToJsonAsync = parseToJsonAsync;
exports.fromJson = fromJson;
exports.check = check;
exports.checkAsync = checkAsync;
exports.verify = verify;
exports.verifyAsync = verifyAsync;
exports.compare = compare;
exports.compareAsync = compareAsync;
exports.version = addon.version();
exports.Lexicon = Lexicon;
exports.Span = Span;
exports.ZerenError = ZerenError;
