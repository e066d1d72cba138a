// model.cjs: the JSON of the library as JavaScript objects. They have the keys of docs/model.md; a span becomes {start, end}.
"use strict";

/** A stretch [start, end) of the canonical text. Is written as [start, end] again by JSON.stringify. */
class Span {
  constructor(start, end) {
    this.start = start;
    this.end = end;
  }

  /** So that text.slice(...span) works too. */
  *[Symbol.iterator]() {
    yield this.start;
    yield this.end;
  }

  toJSON() {
    return [this.start, this.end];
  }
}

/** Lists of numbers are spans in all schemas, but for the ids under "tasks" (a test reads them for it); the depth is theirs. */
function withSpans(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value) && typeof value[0] === "number") return new Span(value[0], value[1]);
  for (const key in value) if (key !== "tasks" || typeof value[key][0] !== "number") value[key] = withSpans(value[key]);
  return value;
}

function withSpansOf(json) {
  return withSpans(JSON.parse(json));
}

module.exports = { Span, withSpansOf };
