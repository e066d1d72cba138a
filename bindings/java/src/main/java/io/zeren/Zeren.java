package io.zeren;

import java.nio.file.Path;

/**
 * Reads Chinese government notices that hand out work (通知): who must do what, how much and by when.
 *
 * <pre>{@code
 * Document notice = Zeren.parse(Path.of("notice.txt"));
 * for (Task task : notice.tasks())
 *     for (Role role : task.roles())
 *         for (Party party : role.parties())
 *             System.out.println(task.key() + " " + role.role() + " " + party.text());   // 二/2 lead_unit 区科技局
 * }</pre>
 *
 * <p>All functions may be called by many threads at once. A document holds no native memory. What is odd in a notice never makes
 * reading fail: it becomes a {@link Diagnostic}. What cannot be read at all throws {@link ZerenException}. The time is linear in
 * the size of the notice. A null argument throws {@link NullPointerException}.
 */
public final class Zeren {
    private Zeren() {}

    /**
     * The model of a notice that is already text, plain or HTML.
     *
     * @throws ZerenException where it cannot be read; {@code invalid_argument} where the string holds half of a surrogate pair
     */
    public static Document parse(String text) {
        return parse(text, ParseOptions.DEFAULTS);
    }

    /** The same with options. */
    public static Document parse(String text, ParseOptions options) {
        return read(Encoded.text(text), options);
    }

    /**
     * The model of a file's bytes, in any format of docs/formats.md, found by content, as is their charset.
     *
     * @throws ZerenException where they cannot be read
     */
    public static Document parse(byte[] bytes) {
        return parse(bytes, ParseOptions.DEFAULTS);
    }

    /** The same with options. */
    public static Document parse(byte[] bytes, ParseOptions options) {
        return read(bytes, options);
    }

    /**
     * The model of a file, which is looked at by content, not by name.
     *
     * @throws ZerenException where it cannot be read, with the file
     */
    public static Document parse(Path file) {
        return parse(file, ParseOptions.DEFAULTS);
    }

    /** The same with options. */
    public static Document parse(Path file, ParseOptions options) {
        return Json.read(Native.parseFile(Encoded.path(file), options, JsonOptions.RECORDS), Document.class);
    }

    /** The model as JSON, byte for byte what the library and its tool write, with numbers of any length. */
    public static String parseToJson(String text, ParseOptions options, JsonOptions json) {
        return Encoded.string(Native.parse(Encoded.text(text), options, json));
    }

    /** The same of a file's bytes. */
    public static String parseToJson(byte[] bytes, ParseOptions options, JsonOptions json) {
        return Encoded.string(Native.parse(bytes, options, json));
    }

    /** The same of a file. */
    public static String parseToJson(Path file, ParseOptions options, JsonOptions json) {
        return Encoded.string(Native.parseFile(Encoded.path(file), options, json));
    }

    /**
     * The document of a zeren/1 JSON that holds its text ({@code --with-text}), whatever its offsets count: the spans of the result
     * count UTF-16.
     *
     * @throws ZerenException {@code model_invalid}, {@code model_without_text}
     */
    public static Document fromJson(String json) {
        return Json.read(Native.fromJson(Encoded.text(json), null, JsonOptions.RECORDS), Document.class);
    }

    /**
     * The same with the canonical text from beside the JSON.
     *
     * @throws ZerenException also {@code text_mismatch}, where it is another text
     */
    public static Document fromJson(String json, String content) {
        return Json.read(Native.fromJson(Encoded.text(json), Encoded.text(content), JsonOptions.RECORDS), Document.class);
    }

    /**
     * What a careful reader of the notice would stumble over, in the order of the text (docs/check.md). Spans count the UTF-16 units of
     * {@link Document#content()}. Linear in the text.
     *
     * @throws ZerenException {@code model_invalid} for a document that nobody parsed
     */
    public static Findings check(Document document) {
        return check(document, CheckOptions.DEFAULTS);
    }

    /** The same with rules switched. */
    public static Findings check(Document document, CheckOptions options) {
        return Json.read(Native.check(bytes(document), options, JsonOptions.RECORDS), Findings.class);
    }

    /** The same as zeren-findings/1 JSON, byte for byte what the tool prints. Of {@code json}, offsets and {@code compact} count. */
    public static String checkToJson(Document document, CheckOptions options, JsonOptions json) {
        return Encoded.string(Native.check(bytes(document), options, json));
    }

    /**
     * The claims of a model from anywhere (a person, a spreadsheet, a language model) that the notice does not support, each with its
     * path, then what the model lacks (docs/verify.md, which has the shape of a model).
     *
     * @param model JSON: an object with "tasks", or the list of tasks
     * @throws ZerenException {@code model_invalid} for what is no JSON or holds no list of tasks
     */
    public static Findings verify(Document document, String model) {
        return Json.read(Native.verify(bytes(document), Encoded.text(model), null, JsonOptions.RECORDS), Findings.class);
    }

    /** The same with the lexicon that the notice was read with. */
    public static Findings verify(Document document, String model, Lexicon lexicon) {
        return Json.read(Native.verify(bytes(document), Encoded.text(model), java.util.Objects.requireNonNull(lexicon), JsonOptions.RECORDS), Findings.class);
    }

    /** The same as zeren-findings/1 JSON, byte for byte what the tool prints; {@code lexicon} may be null for the built-in one. */
    public static String verifyToJson(Document document, String model, Lexicon lexicon, JsonOptions json) {
        return Encoded.string(Native.verify(bytes(document), Encoded.text(model), lexicon, json));
    }

    /**
     * What changed between two notices (docs/diff.md): tasks paired, wording, parties, targets, deadlines. Spans count UTF-16 units of
     * the text of their own notice. Years from the first to the second are found from the notices.
     */
    public static Comparison compare(Document before, Document after) {
        return compare(before, after, Native.YEARS_AS_FOUND);
    }

    /** The same with the years given: so many years later the deadlines of {@code after} are the same. */
    public static Comparison compare(Document before, Document after, int yearsApart) {
        return Json.read(Native.compare(bytes(before), bytes(after), yearsApart, JsonOptions.RECORDS), Comparison.class);
    }

    /**
     * The same as zeren-comparison/1 JSON, byte for byte what the tool prints. Of {@code json}, {@code withText} means nothing here.
     */
    public static String compareToJson(Document before, Document after, JsonOptions json) {
        return compareToJson(before, after, Native.YEARS_AS_FOUND, json);
    }

    /** The same with the years given. */
    public static String compareToJson(Document before, Document after, int yearsApart, JsonOptions json) {
        return Encoded.string(Native.compare(bytes(before), bytes(after), yearsApart, json));
    }

    /** The version of the library, {@code "0.1.0"}. */
    public static String version() {
        return Native.version();
    }

    private static byte[] bytes(Document document) {
        return Encoded.text(document.toJson());
    }

    private static Document read(byte[] bytes, ParseOptions options) {
        return Json.read(Native.parse(bytes, options, JsonOptions.RECORDS), Document.class);
    }
}
