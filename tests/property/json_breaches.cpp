// The JSON says what the document says: it comes back equal for all three offsets, and each of its texts is what its span holds.
#include "breaches.hpp"

#include "zeren/error.hpp"
#include "zeren/json.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace zeren::property {
namespace {

constexpr std::array kOffsets = {Offsets::code_point, Offsets::utf8, Offsets::utf16};
constexpr std::array kNames = {"code_point", "utf8", "utf16"};

// The byte at which each unit of the canonical text begins, its end included.
std::vector<std::size_t> unit_bytes(std::string_view text, Offsets offsets)
{
    std::vector<std::size_t> bytes;
    bytes.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (offsets == Offsets::utf8 || (byte & 0xC0U) != 0x80U) bytes.push_back(at);
        if (offsets == Offsets::utf16 && byte >= 0xF0U) bytes.push_back(at);
    }
    bytes.push_back(text.size());
    return bytes;
}

class Texts {
public:
    Texts(std::string_view text, Offsets offsets) : text_(text), bytes_(unit_bytes(text, offsets)) {}

    void visit(const nlohmann::json& value)
    {
        if (value.is_object() && value.contains("span")) check_object(value);
        if (value.is_structured())
            for (const nlohmann::json& child : value) visit(child);
    }
    Breaches breaches;

private:
    void check_object(const nlohmann::json& object)
    {
        const auto text = object.find("text");
        if (text == object.end() || !text->is_string() || !object["span"].is_array()) return;
        const auto begin = object["span"][0].get<std::size_t>();
        const auto end = object["span"][1].get<std::size_t>();
        if (begin > end || end >= bytes_.size()) return breaches.push_back({"JSON: span outside the text", object["span"].dump()});
        const std::string_view held = text_.substr(bytes_[begin], bytes_[end] - bytes_[begin]);
        if (held != text->get_ref<const std::string&>())
            breaches.push_back({"JSON: text is not what the span holds", object["span"].dump() + " " + text->dump()});
    }

    std::string_view text_;
    std::vector<std::size_t> bytes_;
};

Breaches breaches_for(const Document& document, std::size_t which)
{
    const JsonOptions options{.offsets = kOffsets[which], .with_text = true, .compact = true};
    const std::string json = to_json(document, options);
    Breaches breaches;
    try {
        if (from_json(json) != document) breaches.push_back({std::string("JSON does not come back equal: ") + kNames[which], ""});
    } catch (const Error& error) {
        breaches.push_back({std::string("JSON does not come back: ") + kNames[which], error.what()});
    }
    Texts texts(document.content, kOffsets[which]);
    texts.visit(nlohmann::json::parse(json));
    breaches.insert(breaches.end(), texts.breaches.begin(), texts.breaches.end());
    return breaches;
}

} // namespace

Breaches json_breaches(const Document& document)
{
    Breaches breaches;
    for (std::size_t which = 0; which < kOffsets.size(); ++which)
        for (Breach& breach : breaches_for(document, which)) breaches.push_back(std::move(breach));
    return breaches;
}

} // namespace zeren::property
