// arguments.cjs: what callers hand over, judged and brought into the form that the addon takes.
"use strict";

const { fileURLToPath } = require("node:url");

const OFFSETS = { code_point: 0, utf8: 1, utf16: 2 }; // zeren_offsets of zeren.h
const LIMITS = ["maxBytes", "maxNesting", "maxUnpacked", "maxRatio", "maxMembers", "maxCells", "maxSeconds", "maxProgramMemory"]; // zeren_limit

/** UTF-8; undefined where the string is no text. */
function textBytes(text) {
  if (typeof text !== "string") throw new TypeError(`a string is needed, not ${kindOf(text)}`);
  return /\p{Surrogate}/u.test(text) ? undefined : Buffer.from(text, "utf8");
}

/** A name that ends with a NUL; one inside of it would cut it silently. */
function nameBytes(name, what) {
  if (typeof name !== "string") throw new TypeError(`${what} is a string, not ${kindOf(name)}`);
  return ended(Buffer.from(name, "utf8"), what);
}

/** Codes of rules as the addon takes them: one string, separated by commas. */
function codeBytes(codes, what) {
  if (!Array.isArray(codes)) throw new TypeError(`${what} is a list of codes`);
  for (const code of codes) {
    if (typeof code !== "string" || code.includes(",")) throw new TypeError(`${what} holds codes, one string each`);
  }
  return nameBytes(codes.join(","), what);
}

/** A path as fs takes it: string, Buffer or file URL. */
function fileBytes(file) {
  if (file instanceof URL) return nameBytes(fileURLToPath(file), "file");
  return file instanceof Uint8Array ? ended(Buffer.from(file), "file") : nameBytes(file, "file");
}

function ended(bytes, what) {
  if (bytes.includes(0)) throw new TypeError(`${what} holds a NUL; leave it out`);
  return Buffer.concat([bytes, Buffer.alloc(1)]);
}

function limitsOf(options) {
  return LIMITS.map((limit) => {
    const value = options[limit];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) throw new RangeError(`${limit} is a whole number, 0 or more`);
    return value;
  });
}

function offsetUnits(name = "utf16") {
  if (!Object.hasOwn(OFFSETS, name)) throw new TypeError(`offsets is one of ${Object.keys(OFFSETS).join(", ")}`);
  return OFFSETS[name];
}

/** The flags of zeren_document_json. */
function jsonFlags({ withText = false, compact = false, generator = true }) {
  return (withText ? 1 : 0) | (compact ? 2 : 0) | (generator ? 0 : 4);
}

/** A mistyped key would change nothing and be noticed by nobody. */
function requireKnown(object, known, what) {
  if (object === null || typeof object !== "object") throw new TypeError(`${what}s are an object`);
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) throw new TypeError(`there is no ${what} ${key}; known are ${known.join(", ")}`);
  }
}

function kindOf(value) {
  return value === null ? "null" : typeof value;
}

module.exports = { codeBytes, fileBytes, jsonFlags, limitsOf, nameBytes, offsetUnits, requireKnown, textBytes };
