// json.hpp: the model as JSON (zeren/1, docs/model.md, docs/schema/zeren-1.schema.json) and back.
//
//     std::string json = zeren::to_json(document, {.offsets = zeren::Offsets::utf16});
//     zeren::Document same = zeren::from_json(json, text);
#pragma once

#include "zeren/finding.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

struct Comparison; // compare.hpp

// What spans count in the JSON: code points (Python), UTF-8 bytes (C++, Go, Rust), UTF-16 units (Java, JavaScript).
enum class Offsets : std::uint8_t { code_point, utf8, utf16 };

struct JsonOptions {
    Offsets offsets = Offsets::code_point;
    bool with_text = false;     // puts the canonical text into text.content
    bool compact = false;       // one line instead of two blanks of indent
    bool with_generator = true; // golden files leave it out
};

// All keys, always, in the order of docs/model.md; UTF-8; ends without a newline. The same document gives the same bytes.
// Linear. Decimals are printed as plain digits, without exponent.
[[nodiscard]] std::string to_json(const Document& document, const JsonOptions& options = {});

// What check() or verify() found in the document, as zeren-findings/1 (docs/schema/zeren-findings-1.schema.json): source, the sha256 of the
// text, and one object a finding. Of the options offsets and compact count. UTF-8; ends without a newline. Linear.
[[nodiscard]] std::string findings_to_json(const Document& document, const std::vector<Finding>& findings, const JsonOptions& options = {});

// The document again, whatever its offsets: from_json(to_json(d, {.with_text = true})) == d. Unknown keys are ignored, unknown
// strings read as other or dropped. Throws Error: model_invalid, model_without_text.
[[nodiscard]] Document from_json(std::string_view json);

// The same with the text from beside the JSON, whose sha256 must be the one in it. Throws also text_mismatch.
[[nodiscard]] Document from_json(std::string_view json, Text text);

// What compare() found (zeren-comparison/1, docs/diff.md, docs/schema/zeren-comparison-1.schema.json), with the texts of both documents,
// which must be those that were compared. Keys, order and offsets as above; with_text is ignored. Linear.
[[nodiscard]] std::string to_json(const Comparison& comparison, const Document& before, const Document& after,
                                  const JsonOptions& options = {});

} // namespace v0
} // namespace zeren
