package io.zeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
