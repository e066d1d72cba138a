// Bytes to Text: the limits, the charset, the format, and what had to be said about it.
//
//     EF BB BF E8 B4 A3 E4 BB BB 0A     content "责任\n", one block, charset UTF-8, no diagnostic
//
// detect.cpp makes UTF-8 of the bytes of texts and pages, plain.cpp, csv.cpp or html.cpp makes blocks of that; documents.cpp has the readers of
// all other formats. The bytes of plain UTF-8 move through to Text::content and are hashed once. Whatever fails ends here as an Error with the file's name. Test: tests/unit/read_test.cpp.
#include "zeren/read.hpp"

#include "read/csv.hpp"
#include "read/detect.hpp"
#include "read/documents.hpp"
#include "read/file.hpp"
#include "read/formats.hpp"
#include "read/html.hpp"
#include "read/limits.hpp"
#include "read/plain.hpp"
#include "read/sniff.hpp"
#include "read/utf8_check.hpp"
#include "text/sha256.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace zeren {
inline namespace v0 {

namespace {

using reading::Canonical;
using reading::Format;

constexpr std::uint64_t kMaxAddressable = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMaxPlaces = 20; // diagnostics of undecodable bytes; the last one tells how many there are
constexpr std::size_t kControlSample = 64U << 10U;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// NUL, or control characters that outnumber what can be seen.
void refuse_no_text(std::string_view content)
{
    if (content.find('\0') != std::string_view::npos)
        throw Error(ErrorCode::not_text, "holds NUL characters, so it is no text but a binary file; convert it to text first");
    const std::string_view sample = content.substr(0, kControlSample);
    const auto is_control = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F || (byte < ' ' && (byte < '\t' || byte > '\r'));
    };
    if (std::ranges::none_of(sample, is_control)) return; // nearly always
    std::size_t controls = 0;
    std::size_t visible = 0;
    for (const char c : sample) {
        const auto byte = static_cast<unsigned char>(c);
        const bool blank = byte == ' ' || (byte >= '\t' && byte <= '\r');
        const bool control = is_control(c);
        controls += control;
        visible += !blank && !control && (byte & 0xC0U) != 0x80U;
    }
    if (controls > visible)
        throw Error(ErrorCode::not_text, "consists of control characters, so it is no text but a binary file; convert it to text first");
}

// Places where U+FFFD stands for undecodable bytes: neighbours are one place.
std::vector<Span> join_places(const std::vector<std::size_t>& bad)
{
    std::vector<Span> places;
    for (const std::size_t at : bad) {
        const auto begin = static_cast<std::uint32_t>(at);
        const auto end = static_cast<std::uint32_t>(at + kReplacement.size());
        if (!places.empty() && places.back().end == begin) places.back().end = end;
        else places.push_back({begin, end});
    }
    return places;
}

void report_places(const std::vector<std::size_t>& bad, const std::string& charset, std::vector<Diagnostic>& diagnostics)
{
    const std::vector<Span> places = join_places(bad);
    const std::size_t shown = std::min(places.size(), kMaxPlaces);
    for (std::size_t i = 0; i < shown; ++i) {
        std::string message = "Bytes that are no " + charset + " became U+FFFD.";
        if (i + 1 == kMaxPlaces && places.size() > kMaxPlaces)
            message =
                "Bytes that are no " + charset + " became U+FFFD here and at later places, " + std::to_string(places.size()) + " in all.";
        diagnostics.push_back({"undecodable_bytes", Severity::warning, std::move(message), places[i]});
    }
}

// Where the U+FFFD of the source came to stand in the text of a page. One diagnostic without place when all were in dropped parts.
std::vector<std::size_t> places_in_page(std::string_view content)
{
    std::vector<std::size_t> places;
    for (std::size_t at = content.find(kReplacement); at != std::string_view::npos; at = content.find(kReplacement, at + 1))
        places.push_back(at);
    return places;
}

void report(const Canonical& canonical, bool page, Text& text)
{
    auto& diagnostics = text.diagnostics;
    const std::vector<std::size_t> bad = canonical.bad.empty() || !page ? canonical.bad : places_in_page(text.content);
    report_places(bad, canonical.charset, diagnostics);
    if (bad.empty() && !canonical.bad.empty())
        diagnostics.push_back(
            {"undecodable_bytes", Severity::warning, "Bytes that are no " + canonical.charset + " stand outside the text.", {}});
    if (canonical.guessed)
        diagnostics.push_back(
            {"charset_guessed", Severity::info, "The text is too short to be sure that its charset is " + canonical.charset + ".", {}});
    if (text.blocks.empty()) diagnostics.push_back({"empty_text", Severity::warning, "The input holds no text.", {}});
}

void read_document(const std::string& bytes, Format format, const ReadOptions& options, Text& text)
{
    reading::Read read = reading::read_document(bytes, format, options);
    text.content = std::move(read.content);
    text.blocks = std::move(read.blocks);
    text.diagnostics = std::move(read.diagnostics);
    text.sha256 = text::sha256_hex(text.content);
    report({}, false, text);
}

// Plain text, CSV or a page. The format that was sniffed may change with the charset: UTF-16 shows its tags only when it is decoded.
void read_characters(std::string bytes, Format& format, const ReadOptions& options, Text& text)
{
    const std::string declared(format == Format::html ? reading::html_charset(bytes) : std::string_view());
    Canonical canonical = reading::decode(std::move(bytes), options.charset, declared);
    refuse_no_text(canonical.content);
    if (canonical.content.size() > kMaxAddressable) reading::refuse_size(kMaxAddressable, {});
    if (options.format.empty() && !canonical.verbatim) format = reading::sniff(canonical.content);
    if (format != Format::html && format != Format::csv) {
        const bool table = options.format.empty() && reading::is_csv(canonical.content);
        format = table ? Format::csv : Format::text;
    }
    const bool page = format != Format::text;
    if (format == Format::csv) {
        reading::Read read = reading::read_csv(canonical.content, reading::limits_of(options));
        text.content = std::move(read.content);
        text.blocks = std::move(read.blocks);
        text.diagnostics = std::move(read.diagnostics);
    } else if (page) {
        reading::HtmlText html = reading::read_html(canonical.content, options.max_nesting);
        text.content = std::move(html.content);
        text.blocks = std::move(html.blocks);
        text.diagnostics = std::move(html.diagnostics);
    } else {
        text.content = std::move(canonical.content);
        text.blocks = reading::lines_of(text.content);
    }
    text.source.charset = canonical.charset;
    text.sha256 = canonical.verbatim && !page ? text.source.sha256 : text::sha256_hex(text.content);
    report(canonical, page, text);
}

Text read_owned(std::string bytes, const ReadOptions& options)
{
    Text text;
    text.source.bytes = bytes.size();
    text.source.sha256 = text::sha256_hex(bytes);
    Format format = options.format.empty() ? reading::find_format(bytes, options) : reading::format_named(options.format);
    reading::require_built(format);
    if (reading::format_info(format).reader == reading::Reader::text) read_characters(std::move(bytes), format, options, text);
    else read_document(bytes, format, options, text);
    text.source.media_type = reading::format_info(format).media_type;
    return text;
}

// Reads, and gives an Error the file that it is about.
Text read_named(std::string bytes, const ReadOptions& options, const std::string& name, const std::string& file)
{
    try {
        Text text = read_owned(std::move(bytes), options);
        std::vector<std::size_t> places;
        text.source.name = reading::repair_utf8(name, places);
        return text;
    } catch (const Error& error) {
        throw Error(error.code, error.message, file);
    }
}

std::uint64_t limit(const ReadOptions& options) noexcept { return std::min(options.max_bytes, kMaxAddressable); }

} // namespace

Text read(std::span<const std::byte> bytes, const ReadOptions& options)
{
    if (bytes.size() > limit(options)) reading::refuse_size(limit(options), options.name);
    std::string copy;
    if (!bytes.empty()) copy.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return read_named(std::move(copy), options, options.name, options.name);
}

Text read_file(const std::filesystem::path& path, const ReadOptions& options)
{
    std::string bytes = reading::load_file(path, limit(options));
    return read_named(std::move(bytes), options, options.name.empty() ? path.filename().string() : options.name, path.string());
}

} // namespace v0
} // namespace zeren
