// render.hpp: the model for people: one page of HTML that needs no network.
//
//     const std::string model = zeren::to_json(document, {.offsets = zeren::Offsets::utf16, .with_text = true});
//     file << zeren::render_report({.models = {model}, .title = "notice.txt"});
#pragma once

#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

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

} // namespace v0
} // namespace zeren
