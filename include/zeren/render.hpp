// render.hpp: results for people: the page to review notices in, and what changed between two of them.
//
//     const std::string model = zeren::to_json(document, {.offsets = zeren::Offsets::utf16, .with_text = true});
//     file << zeren::render_report({.models = {model}, .title = "notice.txt"});
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

// Findings may carry `message_zh` beside `message`, which a Chinese page shows.
struct ReportParts {
    std::vector<std::string> models;   // zeren/1, with Offsets::utf16 and with_text; at least one
    std::vector<std::string> findings; // a JSON array of diagnostics for each model, UTF-16 too; none: those of the model itself
    std::string comparison;            // of the first two models, as JSON; empty for none
    std::string title;                 // of the window
    std::string language = "zh-CN";    // in which the page opens: zh-CN or en
};

// A self-contained page: the notice's text with its marks on the left, the tasks on the right, filters, charts, corrections. Nothing of
// a notice can become markup or script: it goes in as JSON without "<", and the page's Content-Security-Policy allows only its own
// script and style, by their hashes. The parts are taken as they are; what is no JSON gives a page that shows nothing. Linear.
[[nodiscard]] std::string render_report(const ReportParts& parts);

struct Comparison; // compare.hpp

enum class RenderFormat : std::uint8_t {
    text, // UTF-8 lines; control characters of a notice are shown as blanks
    html, // a whole page in UTF-8, every text escaped, no script, nothing loaded from elsewhere; light and dark
};

struct RenderOptions {
    bool all = false;            // also what is the same
    std::string language = "en"; // of the words around those of the notices: en or zh-CN
};

// What changed between two notices, which must be those that were compared: the sum in one line, then each task with its wording
// ([-gone-]{+new+} as wdiff writes it), its roles, targets and deadlines, then what changed around the tasks, then the units. Words
// are those of options.language; what a notice says stands in its own. Ends with a newline. Linear.
//
//     std::cout << zeren::render(zeren::compare(before, after), before, after, zeren::RenderFormat::text);
[[nodiscard]] std::string render(const Comparison& comparison, const Document& before, const Document& after, RenderFormat format,
                                 const RenderOptions& options = {});

} // namespace v0
} // namespace zeren
