// The report page: the files of lib/render/page put into one, with the models as data.
//
// page.html has places like {{data}}. They are filled in one pass, so that a place that stands in what is filled in stays text. In the
// data every "<" is written \u003c: no "</script>" of a notice ends the element. What the page does: lib/render/page/main.js.
// Test: tests/report.
#include "zeren/render.hpp"

#include "render/embedded.hpp"
#include "text/sha256.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

namespace zeren {
namespace {

std::string_view file_named(std::string_view name)
{
    for (std::size_t i = 0; i < rendering::embedded_file_count; ++i)
        if (rendering::embedded_files[i].name == name) return rendering::embedded_files[i].content;
    return {};
}

std::string all_scripts()
{
    std::string script = "\"use strict\";\n";
    for (std::size_t i = 0; i < rendering::embedded_file_count; ++i)
        if (rendering::embedded_files[i].name.ends_with(".js")) script.append(rendering::embedded_files[i].content);
    return script;
}

// The form of a hash in a Content-Security-Policy: base64 of the digest.
std::string base64_sha256(std::string_view bytes)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string hex = text::sha256_hex(bytes);
    const auto nibble = [](char digit) { return static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10); };
    std::string base64;
    for (std::size_t i = 0; i < hex.size(); i += 6) { // three bytes are four digits
        std::uint32_t bits = 0;
        for (std::size_t j = i; j < i + 6; ++j) bits = bits << 4U | (j < hex.size() ? nibble(hex[j]) : 0U);
        for (unsigned shift = 24; shift > 0; shift -= 6) base64 += kDigits[bits >> (shift - 6) & 63U];
    }
    base64.back() = '='; // 32 bytes leave one digit over
    return base64;
}

std::string without_angles(std::string_view json)
{
    std::string safe;
    safe.reserve(json.size());
    for (const char c : json) {
        if (c == '<') safe.append("\\u003c");
        else safe.push_back(c);
    }
    return safe;
}

std::string as_html(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&': html.append("&amp;"); break;
        case '<': html.append("&lt;"); break;
        case '>': html.append("&gt;"); break;
        case '"': html.append("&quot;"); break;
        default: html.push_back(c);
        }
    }
    return html;
}

std::string data_of(const ReportParts& parts)
{
    std::string data = "{\"notices\":[";
    for (std::size_t i = 0; i < parts.models.size(); ++i) {
        if (i > 0) data.push_back(',');
        data.append("{\"model\":").append(parts.models[i]).append(",\"findings\":");
        data.append(i < parts.findings.size() ? parts.findings[i] : std::string("null")).append("}");
    }
    return data + "],\"comparison\":" + (parts.comparison.empty() ? "null" : parts.comparison) + "}";
}

using Place = std::pair<std::string_view, std::string>;

std::string filled(std::string_view page, const std::vector<Place>& places)
{
    std::string result;
    std::size_t from = 0;
    for (std::size_t begin = page.find("{{"); begin != std::string_view::npos; begin = page.find("{{", from)) {
        const std::size_t end = page.find("}}", begin);
        const std::string_view name = page.substr(begin + 2, end - begin - 2);
        result.append(page.substr(from, begin - from));
        for (const Place& place : places)
            if (place.first == name) result.append(place.second);
        from = end + 2;
    }
    return result.append(page.substr(from));
}

} // namespace

inline namespace v0 {

std::string render_report(const ReportParts& parts)
{
    const std::string script = all_scripts();
    const std::string_view style = file_named("page.css");
    return filled(file_named("page.html"), {{"lang", as_html(parts.language)},
                                            {"title", as_html(parts.title)},
                                            {"style", std::string(style)},
                                            {"style_hash", base64_sha256(style)},
                                            {"script", script},
                                            {"script_hash", base64_sha256(script)},
                                            {"data", without_angles(data_of(parts))}});
}

} // namespace v0
} // namespace zeren
