// What the types allow, and what they must not: each @ts-expect-error fails where the line below it compiles.
import { Lexicon, Span, ZerenError, check, compare, fromJson, parse, parseAsync, parseToJson, verify, verifyAsync, type Comparison, type Document, type Finding, type Findings, type RoleKind, type Task } from "zeren";

const document: Document = parse("text", { charset: "UTF-8", maxBytes: 1 << 20, lexicon: Lexicon.extend("{}") });
const task: Task | undefined = document.tasks[0];
const text: string | undefined = document.text.content?.slice(task.span.start, task.span.end);
const role: RoleKind = task.roles[0].role;
const due: string | null = task.deadlines[0].due;
const value: number | null = task.targets[0].value;
const span: Span = task.extent;
const [start, end]: Iterable<number> & number[] = [...span];
const later: Promise<Document> = parseAsync({ file: new URL("file:///notice.txt") });
const json: string = parseToJson(new Uint8Array(1), { offsets: "utf8", withText: true });
const again: Document = fromJson(json, text);
const code: string = (null as unknown as ZerenError).code;
const changes: Comparison = compare(document, again, { yearsApart: 1 });
const place: Span | undefined = changes.tasks[0].roles[0].before?.span;
const odd: Finding[] = check(document, { off: ["half_width_mark"] }).findings;
const where: [Span | null, number | null, number | null] = [odd[0].span, odd[0].line, odd[0].task];
const severity: "error" | "warning" | "info" = verify(document, [{ text: "x" }]).findings[0].severity;
const unsupported: Promise<Findings> = verifyAsync(document, "[]", { lexicon: Lexicon.extend("{}") });
export { unsupported, where, severity, place, again, code, due, end, later, role, start, value };

// @ts-expect-error no such option
parse("text", { maxbytes: 1 });
// @ts-expect-error a document counts UTF-16
parse("text", { offsets: "utf8" });
// @ts-expect-error neither text nor bytes nor file
parse(42);
// @ts-expect-error no such role
const wrongRole: RoleKind = "boss";
// @ts-expect-error a title may be null
const title: string = task.title.text;
// @ts-expect-error no such key
const typo = task.deadline;
// @ts-expect-error made by extend or load only
new Lexicon();
// @ts-expect-error a span stays what it is
span.start = 1;
// @ts-expect-error such a key is none, in the document too
const unknown = document.taks;
// @ts-expect-error codes are a list
check(document, { off: "half_width_mark" });
// @ts-expect-error verify needs a model
verify(document);
