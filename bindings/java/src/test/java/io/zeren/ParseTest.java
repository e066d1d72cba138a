package io.zeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What goes in and what comes out, in all forms; and what is refused, with which words. */
class ParseTest {
    // 𠮷 is outside the first plane: two UTF-16 units, one code point, four bytes.
    private static final String NOTICE = "𠮷水镇2023年重点工作任务\n一、产业发展\n1.新建标准厂房5万平方米以上，6月底前完成。\n牵头单位：镇经发办\n责任单位：𠮷水村、镇财政所\n";
    private static final JsonOptions PLAIN = JsonOptions.DEFAULTS;

    @TempDir
    Path folder;

    @Test
    void taskWithItsRolesTargetAndDeadlineAtItsPlace() {
        Document document = Zeren.parse(NOTICE);
        assertEquals(NOTICE, document.content());
        Task task = document.tasks().get(0);
        assertEquals("一/1", task.key());
        assertEquals(task.text(), NOTICE.substring(task.span().start(), task.span().end()));
        assertEquals(task.text(), task.span().of(document.content()));
        assertEquals(Task.Kind.ASSIGNMENT, task.kind());
        assertEquals(List.of(RoleKind.LEAD_UNIT, RoleKind.RESPONSIBLE_UNIT), task.roles().stream().map(Role::role).toList());
        assertEquals(List.of("𠮷水村", "镇财政所"), task.roles().get(1).parties().stream().map(Party::text).toList());
        Target target = task.targets().get(0);
        assertEquals(new BigDecimal("5"), target.value());
        assertEquals(new BigDecimal("50000"), target.quantity().value());
        assertEquals(Relation.AT_LEAST, target.relation());
        assertEquals(LocalDate.of(2023, 6, 30), task.deadlines().get(0).due());
        assertNull(task.part());
    }

    @Test
    void spansOfJsonCountWhatIsAskedFor() {
        int utf16 = start(Offsets.UTF16);
        String before = NOTICE.substring(0, utf16);
        assertEquals(before.codePointCount(0, before.length()), start(Offsets.CODE_POINT));
        assertEquals(before.getBytes(StandardCharsets.UTF_8).length, start(Offsets.UTF8));
        assertEquals(utf16, start(Offsets.CODE_POINT) + 1);
    }

    private static int start(Offsets offsets) {
        String json = Zeren.parseToJson(NOTICE, ParseOptions.DEFAULTS, new JsonOptions(offsets, false, true, true));
        return Corpus.tree(json).get("tasks").get(0).get("span").get(0).intValue();
    }

    @Test
    void textBytesAndFileAreTheSameNotice() throws IOException {
        byte[] bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("notice 1.txt"), bytes);
        List<Task> tasks = Zeren.parse(NOTICE).tasks();
        assertEquals(tasks, Zeren.parse(bytes).tasks());
        assertEquals(tasks, Zeren.parse(file).tasks());
        assertEquals("notice 1.txt", Zeren.parse(file).source().name());
        assertNull(Zeren.parse(bytes).source().name());
        assertEquals("甲.txt", Zeren.parse(bytes, ParseOptions.DEFAULTS.withName("甲.txt")).source().name());
        assertEquals(Zeren.parseToJson(bytes, ParseOptions.DEFAULTS, PLAIN), Zeren.parseToJson(NOTICE, ParseOptions.DEFAULTS, PLAIN));
    }

    @Test
    void charsetAndFormatAreFoundOrAsTold() {
        byte[] gbk = "重点工作".getBytes(Charset.forName("GB18030"));
        assertEquals("重点工作", Zeren.parse(gbk, ParseOptions.DEFAULTS.withCharset("GB18030")).content());
        String html = "<p>重点<b>工作</b></p>";
        assertEquals("重点工作", Zeren.parse(html).content().strip());
        assertEquals(html, Zeren.parse(html, ParseOptions.DEFAULTS.withFormat("text")).content());
    }

    @Test
    void keptModelIsADocumentAgain() {
        Document document = Zeren.parse(NOTICE);
        assertEquals(document, Zeren.fromJson(document.toJson()));
        String inBytes = Zeren.parseToJson(NOTICE, ParseOptions.DEFAULTS, new JsonOptions(Offsets.UTF8, false, true, true));
        assertEquals(document, Zeren.fromJson(inBytes, NOTICE));
    }

    @Test
    void whatIsOddIsToldWithItsPlaceUnlessItIsOff() {
        Document document = Zeren.parse(NOTICE.replace("新建", "新建（"));
        Finding finding = Zeren.check(document).findings().stream().filter(one -> one.code().equals("unpaired_bracket")).findFirst().orElseThrow();
        assertEquals("（", finding.span().of(document.content()));
        assertEquals(List.of(3, 5), List.of(finding.line(), finding.column()));
        assertNull(finding.path());
        List<String> off = List.of("half_width_mark", "unpaired_bracket", "no_such_rule");
        for (List<String> on : List.of(List.<String>of(), off))
            assertTrue(Zeren.check(document, new CheckOptions(off, on, null)).findings().stream().noneMatch(one -> one.code().equals("unpaired_bracket")));
        assertThrows(UnsupportedOperationException.class, () -> Zeren.check(document).findings().clear());
        assertThrows(IllegalArgumentException.class, () -> new CheckOptions(List.of("a,b"), List.of(), null));
        assertThrows(NullPointerException.class, () -> new CheckOptions(null, List.of(), null));
        assertThrows(NullPointerException.class, () -> Zeren.check(null));
    }

    @Test
    void aTimeForAllTasksWithoutOneStandsAtItsRule() {
        Document document = Zeren.parse("平江区2024年重点工作分工\n清单中未注明完成时限的，均为2024年12月31日。\n1.整治河道。（区水务局负责）\n2.巡查山塘。（区水务局负责）\n");
        Rule rule = document.preamble().rules().get(0);
        assertEquals(List.of(1, 2), rule.tasks());
        assertEquals("2024年12月31日", rule.deadline().text());
        assertEquals(document, Zeren.fromJson(document.toJson()));
    }

    @Test
    void whatAModelInventsIsTold() {
        Document document = Zeren.parse(NOTICE);
        assertEquals(List.of(), Zeren.verify(document, document.toJson()).findings());
        String claims = "{\"tasks\":[{\"text\":\"新建标准厂房5万平方米以上，6月底前完成。\",\"lead_unit\":[\"镇农业办\"]}]}";
        Finding finding = Zeren.verify(document, claims).findings().get(0);
        assertEquals(List.of("party_not_in_notice", Severity.ERROR, "tasks[0].lead_unit[0]"), List.of(finding.code(), finding.severity(), finding.path()));
        assertNull(finding.span());
        assertNull(finding.line());
        for (String broken : List.of("", "no json", "{}", "{\"tasks\":7}"))
            assertEquals("model_invalid", assertThrows(ZerenException.class, () -> Zeren.verify(document, broken), broken).code());
        String words = "{\"labels\":[{\"term\":\"包保总管\",\"means\":\"responsible_leader\"}]}";
        try (Lexicon lexicon = Lexicon.extend(words)) {
            Document read = Zeren.parse("1.推进旧改。\n包保总管：钱某某\n", ParseOptions.DEFAULTS.withLexicon(lexicon));
            String claim = "[{\"text\":\"推进旧改。\",\"包保总管\":\"孙某某\"}]";
            assertEquals("party_not_in_notice", Zeren.verify(read, claim, lexicon).findings().get(0).code());
            assertTrue(Zeren.verify(read, claim).findings().stream().noneMatch(one -> one.code().equals("party_not_in_notice")));
        }
    }

    @Test
    void whatChangedIsTold() {
        Document before = Zeren.parse(NOTICE);
        Document after = Zeren.parse(NOTICE.replace("5万", "8万"));
        Comparison.TaskChange task = Zeren.compare(before, after).tasks().get(0);
        assertEquals(Comparison.TaskChange.Kind.CHANGED, task.kind());
        Comparison.TargetChange target = task.targets().get(0);
        assertEquals(Comparison.TargetChange.Kind.UP, target.kind());
        assertEquals(new BigDecimal("30000"), target.difference());
        assertEquals(target.before().text(), target.before().span().of(before.content()));
        assertTrue(Zeren.compare(before, before).equal());
        assertEquals(1, Zeren.compare(before, after, 1).yearsApart());
    }

    @Test
    void whatChangedBetweenTwoNotices() {
        Document before = Zeren.parse(NOTICE);
        Document after = Zeren.parse(NOTICE.replace("5万平方米", "6万平方米"));
        var changes = Corpus.tree(Zeren.compareToJson(before, after, PLAIN));
        assertEquals("zeren-comparison/1", changes.get("schema").textValue());
        assertEquals("changed", changes.get("tasks").get(0).get("kind").textValue());
        assertEquals("up", changes.get("tasks").get(0).get("targets").get(0).get("kind").textValue());
        var span = changes.at("/tasks/0/targets/0/before/span");
        assertEquals(before.tasks().get(0).targets().get(0).span(), new Span(span.get(0).intValue(), span.get(1).intValue()));
        assertTrue(Corpus.tree(Zeren.compareToJson(before, before, PLAIN)).get("equal").booleanValue());
        assertEquals(1, Corpus.tree(Zeren.compareToJson(before, after, 1, JsonOptions.DEFAULTS)).get("years_apart").intValue());
    }

    @Test
    void emptyAndOddTextsAreDocumentsWithFindings() {
        for (String text : List.of("", "  \n"))
            assertEquals(List.of("empty_text"), Zeren.parse(text).diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals("你好", Zeren.parse("\uFEFF你好").content());
        assertEquals(List.of(), Zeren.parse("（".repeat(10_000)).tasks());
    }

    @Test
    void documentsCannotBeChanged() {
        Document document = Zeren.parse(NOTICE);
        assertThrows(UnsupportedOperationException.class, () -> document.tasks().clear());
        assertThrows(UnsupportedOperationException.class, () -> document.tasks().get(0).roles().get(0).parties().clear());
    }

    @Test
    void whatCannotBeReadIsRefusedByCodeWithFileAndCure() throws IOException {
        Path missing = folder.resolve("missing.txt");
        ZerenException error = assertThrows(ZerenException.class, () -> Zeren.parse(missing));
        assertEquals("file_missing", error.code());
        assertEquals(missing.toString(), error.file());
        assertTrue(error.getMessage().startsWith(missing + ": ") && error.getMessage().contains("check the path"), error.getMessage());

        Path lexicon = Files.writeString(folder.resolve("words.json"), "{");
        Map<Executable, String> refusals = Map.ofEntries(
                Map.entry(() -> Zeren.parse(folder), "file_unreadable"),
                Map.entry(() -> Zeren.parse("a\0b"), "not_text"),
                Map.entry(() -> Zeren.parse(NOTICE, ParseOptions.DEFAULTS.withLimit(Limit.MAX_BYTES, 10)), "input_too_large"),
                Map.entry(() -> Zeren.parse(new byte[] {'a'}, ParseOptions.DEFAULTS.withCharset("klingon")), "charset_unsupported"),
                Map.entry(() -> Zeren.parse(NOTICE, ParseOptions.DEFAULTS.withFormat("cake")), "format_unsupported"),
                Map.entry(() -> Zeren.parse("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)), "program_disabled"),
                Map.entry(() -> Zeren.parse(NOTICE, ParseOptions.DEFAULTS.withCharset("a\0b")), "invalid_argument"),
                Map.entry(() -> Zeren.parse("半个\uD842字"), "invalid_argument"),
                Map.entry(() -> Lexicon.extend("{"), "lexicon_invalid"),
                Map.entry(() -> Lexicon.load(List.of(lexicon)), "lexicon_invalid"),
                Map.entry(() -> Lexicon.load(List.of(missing)), "file_missing"),
                Map.entry(() -> Zeren.fromJson("{}"), "model_invalid"),
                Map.entry(() -> Zeren.fromJson(Zeren.parseToJson(NOTICE, ParseOptions.DEFAULTS, PLAIN)), "model_without_text"),
                Map.entry(() -> Zeren.fromJson(Zeren.parse(NOTICE).toJson(), NOTICE + "。"), "text_mismatch"));
        refusals.forEach((call, code) -> assertEquals(code, assertThrows(ZerenException.class, call, code).code()));
        assertEquals("", assertThrows(ZerenException.class, () -> Zeren.parse("a\0b")).file());
    }

    @Test
    void argumentsThatMeanNothingAreRefused() {
        assertThrows(NullPointerException.class, () -> Zeren.parse((String) null));
        assertThrows(NullPointerException.class, () -> Zeren.parse((byte[]) null));
        assertThrows(NullPointerException.class, () -> Zeren.parse((Path) null));
        assertThrows(NullPointerException.class, () -> Zeren.parse(NOTICE, null));
        assertThrows(NullPointerException.class, () -> ParseOptions.DEFAULTS.withCharset(null));
        assertThrows(IllegalArgumentException.class, () -> ParseOptions.DEFAULTS.withLimit(Limit.MAX_BYTES, -1));
    }

    @Test
    void lexiconOfOnesOwn() throws IOException {
        String text = "1.推进信访积案化解。\n包保总管：赵某某\n2.推进旧改。\n包保总管：钱某某\n";
        String json = "{\"labels\":[{\"term\":\"包保总管\",\"means\":\"responsible_leader\"}]}";
        Path file = Files.writeString(folder.resolve("words.json"), json);
        try (Lexicon extended = Lexicon.extend(json); Lexicon loaded = Lexicon.load(List.of(file))) {
            assertEquals(List.of(), roles(text, ParseOptions.DEFAULTS));
            assertEquals(List.of(RoleKind.RESPONSIBLE_LEADER, RoleKind.RESPONSIBLE_LEADER), roles(text, ParseOptions.DEFAULTS.withLexicon(extended)));
            assertEquals(roles(text, ParseOptions.DEFAULTS.withLexicon(extended)), roles(text, ParseOptions.DEFAULTS.withLexicon(loaded)));
            assertEquals(extended.sha256(), loaded.sha256());
            assertEquals(loaded.sha256(), Zeren.parse(text, ParseOptions.DEFAULTS.withLexicon(loaded)).generator().lexiconSha256());
            assertNotEquals(loaded.sha256(), Zeren.parse(text).generator().lexiconSha256());
        }
    }

    @Test
    void closedLexiconIsRefused() {
        Lexicon lexicon = Lexicon.extend("{}");
        lexicon.close();
        lexicon.close();
        assertThrows(IllegalStateException.class, lexicon::sha256);
        assertThrows(IllegalStateException.class, () -> Zeren.parse(NOTICE, ParseOptions.DEFAULTS.withLexicon(lexicon)));
    }

    @Test
    void versionIsThatOfTheLibrary() {
        assertTrue(Zeren.version().matches("\\d+\\.\\d+\\.\\d+"), Zeren.version());
        assertEquals(Zeren.version(), Zeren.parse(NOTICE).generator().version());
    }

    @Test
    void jarBringsTheLibrariesThatItNeedsAndLeavesNoFiles() throws IOException {
        Zeren.version();
        List<String> loaded = Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(line -> line.contains("/")).map(line -> line.substring(line.indexOf('/'))).toList();
        for (String library : List.of("libzeren_c", "libgumbo", "libpugixml", "libzip", "libicui18n", "libicuuc", "libicudata")) {
            // the JDK has a libzip.so of its own, without a number
            List<String> paths = loaded.stream().filter(path -> path.contains("/" + library + ".so.")).toList();
            assertTrue(!paths.isEmpty() && paths.stream().allMatch(path -> path.contains("/zeren-") && path.endsWith("(deleted)")), library + ": " + paths);
        }
    }

    private static List<RoleKind> roles(String text, ParseOptions options) {
        return Zeren.parse(text, options).tasks().stream().flatMap(task -> task.roles().stream()).map(Role::role).toList();
    }
}
