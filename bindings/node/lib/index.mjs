// index.mjs: the same for import.
import zeren from "./index.cjs";

export const {
  parse, parseAsync, parseToJson, parseToJsonAsync, fromJson,
  check, checkAsync, verify, verifyAsync, compare, compareAsync,
  version, Lexicon, Span, ZerenError,
} = zeren;
