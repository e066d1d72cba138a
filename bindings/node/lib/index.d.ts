// index.d.ts: what each function takes and gives. The model's types are in model.d.ts, made from docs/schema/zeren-1.schema.json.
import type { Comparison } from "./comparison";
import type { Findings } from "./findings";
import type { Document } from "./model";
export type { Comparison } from "./comparison";
export type { Finding, Findings } from "./findings";
export * from "./model";

/**
 * A notice: a string that holds its text (plain or HTML), the bytes of a file in any format of docs/formats.md, or a file by its path.
 * Formats and charsets are found by content.
 */
export type Input = string | Uint8Array | ArrayBuffer | { file: string | URL | Uint8Array };

/** How to read. A key that is none of these throws a TypeError. */
export interface ReadOptions {
  /** Forces the charset of plain text or HTML, by any name that ICU knows. */
  charset?: string;
  /** Forces the format: text html docx xlsx ofd pdf doc xls rtf odt ods. */
  format?: string;
  /** Becomes source.name of what does not come from a file. */
  name?: string;
  /** The words to read with instead of the built-in ones. */
  lexicon?: Lexicon;
  /** Whether pdftotext and soffice may be started for PDF, DOC, WPS, XLS, ET, RTF, ODT and ODS. They are not unless this is true. */
  externalPrograms?: boolean;
  /** Bytes of the input; 64 MiB unless set. */
  maxBytes?: number;
  /** Open elements at once of XML and HTML; 512. */
  maxNesting?: number;
  /** Bytes of all members of a container that are looked at; 128 MiB. */
  maxUnpacked?: number;
  /** Unpacked to packed bytes of a member; 200. */
  maxRatio?: number;
  /** Members of a container; 10,000. */
  maxMembers?: number;
  /** Cells of all tables of a file; 200,000. */
  maxCells?: number;
  /** Seconds of one external program; 60. */
  maxSeconds?: number;
  /** Bytes of address space of one external program; 4 GiB. */
  maxProgramMemory?: number;
}

/** How to read, and how the JSON is written. */
export interface JsonOptions extends ReadOptions {
  /** What its spans count; utf16 unless set, as JavaScript's strings do. */
  offsets?: "code_point" | "utf8" | "utf16";
  /** Puts the canonical text into text.content. */
  withText?: boolean;
  /** One line instead of two blanks of indent. */
  compact?: boolean;
  /** Whether version and lexicon are named; true unless set. */
  generator?: boolean;
}

/**
 * The model of a notice. Spans count UTF-16 units of the canonical text, which is in document.text.content:
 * `document.text.content.slice(task.span.start, task.span.end) === task.text`. Linear in the size of the notice.
 * What is odd in a notice never fails but becomes a diagnostic; what cannot be read throws a ZerenError.
 * Amounts are numbers of JavaScript, exact to 15 digits; parseToJson has all digits.
 */
export function parse(input: Input, options?: ReadOptions): Document;

/** The same on the thread pool (UV_THREADPOOL_SIZE threads). The input is copied first. Rejects with what parse would throw. */
export function parseAsync(input: Input, options?: ReadOptions): Promise<Document>;

/** The model as JSON (zeren/1), byte for byte what the library and its tool write. */
export function parseToJson(input: Input, options?: JsonOptions): string;

/** The same on the thread pool. */
export function parseToJsonAsync(input: Input, options?: JsonOptions): Promise<string>;

/**
 * The document of a zeren/1 JSON, whatever its offsets count; the spans of the result count UTF-16. `content` is the canonical text
 * where the JSON does not hold it. Throws a ZerenError: model_invalid, model_without_text, text_mismatch.
 */
export function fromJson(json: string, content?: string): Document;

/** Which rules are told, and with which words the notice was read. A key that is none of these throws a TypeError. */
export interface CheckOptions {
  /** Codes of rules that are not told; a code that is none does nothing. */
  off?: string[];
  /** Codes of rules that are told although they are off unless asked for; `off` wins. */
  on?: string[];
  /** The lexicon that the notice was read with; the built-in one unless given. */
  lexicon?: Lexicon;
}

/**
 * What a careful reader of the notice would stumble over, in the order of the text (docs/check.md). Spans count UTF-16 units of
 * document.text.content, columns code points from 1. Linear. Throws a ZerenError: model_invalid, model_without_text for an object that parse
 * did not make.
 */
export function check(document: Document, options?: CheckOptions): Findings;

/** The same on the thread pool. */
export function checkAsync(document: Document, options?: CheckOptions): Promise<Findings>;

/**
 * The claims of a model from anywhere that the notice does not support, each with its path, then what the model lacks (docs/verify.md, which has
 * the shape of a model). `model`: JSON, or an object or array that JSON.stringify takes. Throws as check does; model_invalid also for
 * claims that are no JSON or hold no list of tasks.
 */
export function verify(document: Document, model: string | Uint8Array | object, options?: { lexicon?: Lexicon }): Findings;

/** The same on the thread pool. */
export function verifyAsync(document: Document, model: string | Uint8Array | object, options?: { lexicon?: Lexicon }): Promise<Findings>;

/**
 * What changed between two notices (docs/diff.md): tasks paired, wording, parties, targets, deadlines. Spans count UTF-16 units of the text of
 * their own notice. `yearsApart`: so many years later the deadlines of `after` are the same; found from the notices unless given.
 * Throws a ZerenError: model_invalid, model_without_text for objects that parse did not make.
 */
export function compare(before: Document, after: Document, options?: { yearsApart?: number }): Comparison;

/** The same on the thread pool. */
export function compareAsync(before: Document, after: Document, options?: { yearsApart?: number }): Promise<Comparison>;

/** The version of the library, "0.1.0". */
export const version: string;

/** The words that Zeren knows, with entries of a caller added. Immutable; may be used by many calls at once. */
export class Lexicon {
  private constructor();
  /** The built-in words with the entries of a JSON text, in the form of docs/lexicon.md. Throws a ZerenError lexicon_invalid. */
  static extend(json: string): Lexicon;
  /** The built-in words with the entries of files, in order. Throws a ZerenError file_missing, file_unreadable, lexicon_invalid. */
  static load(files: (string | URL | Uint8Array)[]): Lexicon;
  /** Over all entries; the same as generator.lexicon_sha256 of what is read with it. */
  readonly sha256: string;
}

/** A file, a lexicon or a model that cannot be read. The message names the file, what is wrong and the cure. */
export class ZerenError extends Error {
  private constructor();
  /** A stable string of docs/errors.md: "file_missing". */
  readonly code: string;
  /** The file as the caller named it; empty for memory. */
  readonly file: string;
}
