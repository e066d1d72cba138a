package io.zeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus in Java: the same JSON as the library's own, spans that fit Java's strings, no child process. */
class CasesTest {
    private static final JsonOptions GOLDEN = new JsonOptions(Offsets.CODE_POINT, false, false, false);

    static List<Corpus.Case> cases() throws IOException {
        List<Corpus.Case> cases = Corpus.cases();
        assertFalse(cases.isEmpty(), "no case was found");
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sameJsonAsTheLibrary(Corpus.Case one) throws IOException {
        String expected = Files.readString(one.expected());
        assertEquals(expected, Zeren.parseToJson(one.notice(), ParseOptions.DEFAULTS, GOLDEN) + "\n", "bytes of expected.json");

        long faults = Corpus.faultsOfChildren();
        Document document = Zeren.parse(one.notice());
        assertEquals(faults, Corpus.faultsOfChildren(), "a child process was started");
        assertEquals(0, Corpus.runningChildren());

        JsonNode written = Corpus.tree(document.toJson());
        assertEveryTextStandsAtItsPlace(document.content(), written);
        assertEquals(golden(Zeren.fromJson(expected, document.content())), golden(document), "expected.json with offsets in UTF-16");
        String raw = Zeren.parseToJson(one.notice(), ParseOptions.DEFAULTS, new JsonOptions(Offsets.UTF16, true, false, true));
        assertEquals(Corpus.sorted(Corpus.tree(raw)), Corpus.sorted(written), "the records and the JSON");
    }

    @Test
    void checkVerifyAndCompareSayWhatTheToolSays() throws IOException {
        List<Corpus.Answer> answers = Corpus.answers();
        Assumptions.assumeFalse(answers.isEmpty(), "the tool, which is asked for the answers, is not built");
        assertEquals(Set.of("check", "verify", "compare"), answers.stream().map(Corpus.Answer::call).collect(Collectors.toSet()));
        long faults = Corpus.faultsOfChildren();
        for (Corpus.Answer one : answers) {
            JsonOptions form = new JsonOptions(Offsets.UTF16, false, one.compact(), false);
            Document document = Zeren.parse(one.files().get(0));
            switch (one.call()) {
                case "check" -> {
                    assertEquals(one.answer(), Zeren.checkToJson(document, CheckOptions.DEFAULTS, form), one.name());
                    assertSame(one, Zeren.check(document).toJson());
                }
                case "verify" -> {
                    assertEquals(one.answer(), Zeren.verifyToJson(document, one.model(), null, form), one.name());
                    assertSame(one, Zeren.verify(document, one.model()).toJson());
                }
                default -> {
                    Document after = Zeren.parse(one.files().get(1));
                    assertEquals(one.answer(), Zeren.compareToJson(document, after, form), one.name());
                    assertSame(one, Zeren.compare(document, after).toJson());
                }
            }
        }
        assertEquals(faults, Corpus.faultsOfChildren(), "a child process was started");
    }

    /** The records say what the tool says, whatever the order of keys. */
    private static void assertSame(Corpus.Answer one, String written) {
        ObjectNode tree = (ObjectNode) Corpus.tree(written);
        tree.remove("generator");
        assertEquals(Corpus.sorted(Corpus.tree(one.answer())), Corpus.sorted(tree), one.name());
    }

    @Test
    void childProcessWouldHaveBeenSeen() throws Exception {
        long faults = Corpus.faultsOfChildren();
        assertEquals(0, new ProcessBuilder("/bin/true").start().waitFor());
        for (int tries = 0; tries < 100 && Corpus.faultsOfChildren() == faults; ++tries) Thread.sleep(10);
        assertTrue(Corpus.faultsOfChildren() > faults);
    }

    /** As expected.json is written: without what golden files leave out. */
    private static String golden(Document document) {
        ObjectNode tree = (ObjectNode) Corpus.tree(document.toJson());
        tree.remove("generator");
        return Corpus.sorted(tree);
    }

    private static void assertEveryTextStandsAtItsPlace(String content, JsonNode node) {
        if (node.path("text").isTextual() && node.path("span").isArray())
            assertEquals(node.get("text").textValue(), content.substring(node.get("span").get(0).intValue(), node.get("span").get(1).intValue()));
        node.forEach(inner -> assertEveryTextStandsAtItsPlace(content, inner));
    }
}
