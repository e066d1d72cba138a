package io.zeren;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases of the corpus, and what the tests ask of a model. */
final class Corpus {
    static final Path SOURCE = Path.of(Objects.requireNonNull(System.getenv("ZEREN_SOURCE"),
            "ZEREN_SOURCE is not set; run bindings/java/test.sh, or ctest -R '^java$'"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Corpus() {}

    /** A notice and the file with what the library makes of it; a new folder is found without a change here. */
    record Case(String name, Path notice, Path expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<Path> notices = Files.find(SOURCE.resolve("corpus"), 2, (path, attributes) -> path.getFileName().toString().startsWith("notice.") && !path.toString().endsWith(".pdf"))) {
            return notices.sorted().map(notice -> new Case(notice.getParent().getFileName().toString(), notice, notice.resolveSibling("expected.json"))).toList();
        }
    }

    /** What the tool says of a case: a call, its files, the claims for verify, and the answer (tests/corpus/answers.py). */
    record Answer(String name, String call, List<Path> files, String model, boolean compact, String answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Empty where the tool is not built. */
    static List<Answer> answers() throws IOException {
        String file = System.getenv("ZEREN_CASES");
        if (file == null) return List.of();
        return Files.readAllLines(Path.of(file)).stream().map(Corpus::tree).map(line -> new Answer(
                line.get("name").textValue(), line.get("call").textValue(),
                Stream.iterate(0, at -> at < line.get("files").size(), at -> at + 1).map(at -> Path.of(line.get("files").get(at).textValue())).toList(),
                line.get("model").textValue(), line.get("compact").booleanValue(), line.get("answer").textValue())).toList();
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** One way to write a value: keys in order, no blanks, numbers with the digits that they have. */
    static String sorted(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(ordered(tree));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Object ordered(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, Object> members = new TreeMap<>();
            node.fields().forEachRemaining(member -> members.put(member.getKey(), ordered(member.getValue())));
            return members;
        }
        return node.isArray() ? Stream.iterate(0, at -> at < node.size(), at -> at + 1).map(at -> ordered(node.get(at))).toList() : node;
    }

    /** Page faults of children that ended: any child that ever ran has some. From /proc/self/stat, field 11. */
    static long faultsOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[8]);
    }

    static long runningChildren() {
        return ProcessHandle.current().children().count();
    }
}
