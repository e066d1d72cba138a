// index.cjs: what people call: parse and its kin. Judges arguments, and makes of the addon's answers documents or errors.
// The words of the model are in model.d.ts, what each function takes and gives in index.d.ts. Tests: ../test.
"use strict";

const { loadAddon } = require("./addon.cjs");
const { withSpansOf, Span } = require("./model.cjs");
const { fileBytes, jsonFlags, nameBytes, offsetUnits, limitsOf, requireKnown, textBytes } = require("./arguments.cjs");

const addon = loadAddon();
const INPUT = { bytes: 0, file: 1, model: 2, pair: 3 }; // enum Input of addon.cpp
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
  if (typeof input === "string") return { input: INPUT.bytes, data: wellFormed(input) };
  if (input instanceof Uint8Array) return { input: INPUT.bytes, data: input };
  if (input instanceof ArrayBuffer) return { input: INPUT.bytes, data: new Uint8Array(input) };
  if (input !== null && typeof input === "object" && "file" in input) {
    requireKnown(input, ["file"], "input");
    return { input: INPUT.file, data: fileBytes(input.file) };
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
  const model = { input: INPUT.model, data: wellFormed(json), text: content === undefined ? undefined : wellFormed(content) };
  return withSpansOf(successOf(addon.run(requestOf(model, {}, RECORDS))));
}

function comparisonRequest(before, after, options) {
  requireKnown(options, ["yearsApart"], "option");
  const { yearsApart } = options;
  if (yearsApart !== undefined && !(Number.isInteger(yearsApart) && Math.abs(yearsApart) < 10000)) throw new RangeError("yearsApart is a whole number of years");
  const pair = { input: INPUT.pair, data: modelBytes(before), text: modelBytes(after), yearsApart };
  return requestOf(pair, {}, RECORDS);
}

function modelBytes(document) {
  if (document === null || typeof document !== "object") throw new TypeError("compare takes two documents; parse the notices first");
  return wellFormed(JSON.stringify(document));
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
exports.compare = compare;
exports.compareAsync = compareAsync;
exports.version = addon.version();
exports.Lexicon = Lexicon;
exports.Span = Span;
exports.ZerenError = ZerenError;
