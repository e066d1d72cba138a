package io.zeren;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records have the keys of docs/schema/zeren-1.schema.json and the constants its strings: a key that is added there fails here. */
class SchemaTest {
    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");
    private final JsonNode schema = Corpus.tree(Files.readString(Corpus.SOURCE.resolve("docs/schema/zeren-1.schema.json")));

    SchemaTest() throws IOException {}

    @Test
    void recordsHaveTheKeysOfTheSchema() throws ClassNotFoundException {
        assertEquals(names(keys(schema)), components(Document.class));
        int records = 0;
        for (Map.Entry<String, JsonNode> definition : (Iterable<Map.Entry<String, JsonNode>>) schema.get("$defs")::fields) {
            if (!definition.getValue().has("properties")) continue;
            Class<?> record = Class.forName("io.zeren." + camel("_" + definition.getKey()));
            assertEquals(names(keys(definition.getValue())), components(record), definition.getKey());
            ++records;
        }
        assertEquals(true, records > 20);
    }

    @Test
    void constantsAreTheStringsOfTheSchema() {
        Map<String, Class<?>> enums = Map.ofEntries(
                Map.entry("/$defs/role_kind", RoleKind.class),
                Map.entry("/$defs/party_kind", PartyKind.class),
                Map.entry("/$defs/basis/properties/kind", Basis.Kind.class),
                Map.entry("/$defs/rule/properties/kind", Rule.Kind.class),
                Map.entry("/$defs/task/properties/kind", Task.Kind.class),
                Map.entry("/$defs/other/properties/kind", Other.Kind.class),
                Map.entry("/$defs/deadline/properties/kind", Deadline.Kind.class),
                Map.entry("/$defs/deadline/properties/precision", Deadline.Precision.class),
                Map.entry("/$defs/target/properties/change", Target.Change.class),
                Map.entry("/$defs/target/properties/relation", Relation.class),
                Map.entry("/$defs/text/properties/offsets", Offsets.class),
                Map.entry("/$defs/diagnostic/properties/severity", Severity.class));
        enums.forEach((place, type) -> {
            assertNotNull(type.getEnumConstants(), place);
            assertEquals(strings(schema.at(place)), Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.toSet()), place);
        });
    }

    @Test
    void findingsHaveTheKeysOfTheirSchema() throws IOException {
        JsonNode findings = Corpus.tree(Files.readString(Corpus.SOURCE.resolve("docs/schema/zeren-findings-1.schema.json")));
        assertEquals(names(keys(findings)), components(Findings.class));
        assertEquals(names(keys(findings.at("/properties/text"))), components(Findings.Text.class));
        assertEquals(names(keys(findings.at("/$defs/finding"))), components(Finding.class));
        assertEquals(strings(findings.at("/$defs/finding/properties/severity")), constants(Severity.class));
    }

    @Test
    void comparisonsHaveTheKeysAndStringsOfTheirSchema() throws IOException, ClassNotFoundException {
        JsonNode comparison = Corpus.tree(Files.readString(Corpus.SOURCE.resolve("docs/schema/zeren-comparison-1.schema.json")));
        assertEquals(names(keys(comparison)), components(Comparison.class));
        for (Map.Entry<String, JsonNode> definition : (Iterable<Map.Entry<String, JsonNode>>) comparison.get("$defs")::fields) {
            if (!definition.getValue().has("properties")) continue;
            if (definition.getKey().equals("passage")) continue; // the document's
            Class<?> record = Class.forName("io.zeren.Comparison$" + camel("_" + definition.getKey()));
            assertEquals(names(keys(definition.getValue())), components(record), definition.getKey());
            for (RecordComponent component : record.getRecordComponents()) {
                JsonNode strings = definition.getValue().at("/properties/" + component.getName());
                if (component.getType().isEnum() && strings.has("enum"))
                    assertEquals(strings(strings), constants(component.getType()), definition.getKey() + " " + component.getName());
            }
        }
    }

    private static TreeSet<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> keys(JsonNode definition) {
        List<String> keys = new ArrayList<>();
        for (JsonNode base : definition.path("allOf")) keys.addAll(keys(schema.at(base.get("$ref").textValue().substring(1))));
        definition.get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static TreeSet<String> strings(JsonNode node) {
        TreeSet<String> strings = new TreeSet<>();
        node.get("enum").forEach(value -> {
            if (!value.isNull()) strings.add(value.textValue());
        });
        return strings;
    }

    private static TreeSet<String> names(List<String> keys) {
        return keys.stream().map(SchemaTest::camel).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String camel(String key) {
        return UNDERSCORE.matcher(key).replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
