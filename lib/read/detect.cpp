// Which charset bytes are in: a BOM, else what fits.
//
// Most notices are valid UTF-8, and these bytes move into the result without a copy. UTF-16 without BOM is judged here, for ICU
// takes short ones for Western text: pairs of bytes that are 汉字, full-width marks, ASCII or line ends, and hardly anything else.
// UTF-8 with a bad byte (a cut file, a pasted GBK quote) stays UTF-8. The rest is GB18030 or Big5 (text/charset.cpp) or an error
// that asks for the name. Test: tests/unit/read_detect_test.cpp.
#include "read/detect.hpp"

#include "read/utf8_check.hpp"
#include "text/charset.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::size_t kSample = 64U << 10U;
constexpr std::string_view kBom = "\xEF\xBB\xBF";

// The charset that a BOM names, and its length.
struct Bom {
    std::string_view mark;
    std::string_view charset;
};
constexpr std::array<Bom, 6> kBoms{{
    {kBom, "UTF-8"},
    {{"\xFF\xFE\x00\x00", 4}, "UTF-32LE"}, // before UTF-16LE, whose BOM it begins with
    {{"\x00\x00\xFE\xFF", 4}, "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
    {"\x84\x31\x95\x33", "GB18030"},
}};

std::string_view bom_charset(std::string_view bytes) noexcept
{
    for (const Bom& bom : kBoms)
        if (bytes.starts_with(bom.mark)) return bom.charset;
    return {};
}

bool has_nul(std::string_view bytes) noexcept { return std::memchr(bytes.data(), 0, bytes.size()) != nullptr; }

// UTF-16 units of these kinds in a sample.
struct UnitCount {
    std::size_t all = 0;
    std::size_t chinese = 0;   // U+3000–9FFF, U+FF00–FFEF
    std::size_t plausible = 0; // these, ASCII text, line ends, marks, pinyin
};

UnitCount count_units(std::string_view sample, bool big_endian) noexcept
{
    UnitCount count;
    const std::size_t high = big_endian ? 0 : 1;
    for (std::size_t at = 0; at + 1 < sample.size(); at += 2) {
        const unsigned upper = static_cast<unsigned char>(sample[at + high]);
        const unsigned unit = (upper << 8U) | static_cast<unsigned char>(sample[at + 1 - high]);
        const bool chinese = (unit >= 0x3000 && unit <= 0x9FFF) || (unit >= 0xFF00 && unit <= 0xFFEF);
        const bool ascii = (unit >= 0x20 && unit < 0x7F) || unit == '\t' || unit == '\n' || unit == '\r';
        const bool mark = (unit >= 0xA0 && unit <= 0x261) || (unit >= 0x2000 && unit <= 0x25FF) || unit == 0xFEFF;
        ++count.all;
        count.chinese += chinese;
        count.plausible += chinese || ascii || mark;
    }
    return count;
}

// UTF-16 without BOM in this order of bytes. Without a NUL (no ASCII, no line end), and where the bytes are valid UTF-8 as well, any
// Latin text could pass for 汉字: then the commonest 汉字 must be there.
bool is_utf16(std::string_view bytes, bool big_endian, bool valid_utf8)
{
    const std::string_view sample = bytes.substr(0, kSample);
    const UnitCount count = count_units(sample, big_endian);
    if (count.chinese == 0 || count.plausible * 20 < count.all * 19) return false;
    if (has_nul(sample) && !valid_utf8) return true;
    return text::chinese_share(text::decode_utf16(sample, big_endian).content) >= 0.5;
}

std::string_view utf16_charset(std::string_view bytes, bool valid_utf8)
{
    if (bytes.empty() || bytes.size() % 2 != 0) return {};
    if (is_utf16(bytes, false, valid_utf8)) return "UTF-16LE";
    if (is_utf16(bytes, true, valid_utf8)) return "UTF-16BE";
    return {};
}

// Under 1 % bad among the sequences that only UTF-8 has, or one or two in a short text.
bool is_damaged_utf8(const Utf8Count& count) noexcept
{
    return count.bad * 100 < count.wide + count.bad || (count.bad <= 2 && count.bad * 8 <= count.wide);
}

Canonical from_utf8(std::string bytes)
{
    Canonical result;
    result.charset = "UTF-8";
    result.verbatim = !bytes.starts_with(kBom);
    if (!result.verbatim) bytes.erase(0, kBom.size());
    if (utf8_valid_until(bytes) == bytes.size()) {
        result.content = std::move(bytes);
    } else {
        result.content = repair_utf8(bytes, result.bad);
        result.verbatim = false;
    }
    return result;
}

// Decodes in a charset that charset_name() knows; a BOM of it is no part of the text.
Canonical decode_as(std::string bytes, const std::string& name)
{
    if (name == "UTF-8") return from_utf8(std::move(bytes));
    Canonical result;
    result.charset = name;
    text::Decoded decoded = name.starts_with("UTF-16") ? text::decode_utf16(bytes, name == "UTF-16BE") : text::decode_charset(bytes, name);
    result.content = std::move(decoded.content);
    result.bad = std::move(decoded.bad);
    if (result.content.starts_with(kBom)) {
        result.content.erase(0, kBom.size());
        for (std::size_t& place : result.bad) place -= kBom.size();
    }
    return result;
}

Canonical decode_forced(std::string bytes, std::string_view forced)
{
    std::string name = text::charset_name(forced);
    if (name.empty())
        throw Error(ErrorCode::charset_unsupported,
                    "no charset \"" + std::string(forced.substr(0, 60)) + "\" is known; use a name such as UTF-8, GB18030 or Big5");
    if (name == "UTF-16") {
        const std::string_view bom = bom_charset(bytes);
        const bool little = bom == "UTF-16LE" || (bom.empty() && utf16_charset(bytes, false) == "UTF-16LE");
        name = little ? "UTF-16LE" : "UTF-16BE";
    }
    return decode_as(std::move(bytes), name);
}

[[noreturn]] void refuse_binary(std::string_view bytes)
{
    using namespace std::string_view_literals;
    for (const std::string_view begin : {"\x89PNG"sv, "\xff\xd8\xff"sv, "GIF8"sv, "II*\0"sv, "MM\0*"sv}) // PNG, JPEG, GIF, TIFF
        if (bytes.starts_with(begin))
            throw Error(ErrorCode::scan_without_text, "is a picture; run OCR over it first, or get the text version");
    throw Error(ErrorCode::not_text, "holds NUL bytes, so it is no text but a binary file; convert it to text first");
}

// The name that the bytes give themselves, when it is known and nearly all of them can be read in it.
std::optional<Canonical> try_declared(const std::string& bytes, std::string_view declared)
{
    const std::string name = declared.empty() ? std::string() : text::charset_name(declared);
    if (name.empty() || name.starts_with("UTF-16") || name == "UTF-8") return std::nullopt;
    Canonical result = decode_as(bytes, name);
    if (result.bad.size() * 100 > result.content.size()) return std::nullopt;
    return result;
}

Canonical decode_other(std::string bytes, std::string_view declared)
{
    const Utf8Count count = count_utf8(bytes);
    if (is_damaged_utf8(count)) return from_utf8(std::move(bytes));
    if (auto result = try_declared(bytes, declared)) return std::move(*result);
    if (const auto verdict = text::judge_chinese(bytes)) {
        Canonical result = decode_as(std::move(bytes), verdict->name);
        result.guessed = !verdict->sure;
        return result;
    }
    if (count.bad * 100 < count.total) return from_utf8(std::move(bytes)); // ASCII with a stray byte
    throw Error(ErrorCode::charset_unknown, "no charset fits its bytes; name it, for example GB18030 (--charset GB18030)");
}

} // namespace

Canonical decode(std::string bytes, std::string_view forced, std::string_view declared)
{
    if (!forced.empty()) return decode_forced(std::move(bytes), forced);
    if (const std::string_view charset = bom_charset(bytes); !charset.empty()) return decode_as(std::move(bytes), std::string(charset));
    const bool valid = utf8_valid_until(bytes) == bytes.size();
    const bool nul = has_nul(bytes);
    if (valid && !nul) return {std::move(bytes), "UTF-8", {}, true, false};
    if (const std::string_view charset = utf16_charset(bytes, valid); !charset.empty())
        return decode_as(std::move(bytes), std::string(charset));
    if (nul) refuse_binary(bytes);
    return decode_other(std::move(bytes), declared);
}

} // namespace zeren::reading
