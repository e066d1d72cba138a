// XML by pugixml, after one scan that refuses what could do harm.
//
//     <a><b x="1>0"/><!-- <c> --></a>      depth 2, no DTD
//
// The scan counts open elements (pugixml's tree is walked by recursion in places, and a page of <a><a><a>… would exhaust the stack),
// elements and attributes (a node costs 64 bytes, an attribute 40), and refuses a DTD: that is where entities are declared, and no
// writer of Office or OFD has one. pugixml knows only the five entities of XML and character references.
// Test: tests/unit/read_xml_test.cpp.
#include "read/xml.hpp"

#include "read/detect.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <charconv>
#include <new>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMostNodes = 2'000'000;

[[noreturn]] void refuse(ErrorCode code, std::string_view member, const std::string& what)
{
    throw Error(code, "has a part " + std::string(member.substr(0, 60)) + what);
}

// Behind the tag that begins at `at`; quotes hold any >.
std::size_t end_of_tag(std::string_view xml, std::size_t at, std::uint32_t& attributes) noexcept
{
    char quote = '\0';
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
            ++attributes;
        } else if (c == '>') {
            return at + 1;
        }
    }
    return at;
}

std::size_t behind(std::string_view xml, std::size_t at, std::string_view mark) noexcept
{
    const std::size_t found = xml.find(mark, at);
    return found == std::string_view::npos ? xml.size() : found + mark.size();
}

void check(std::string_view xml, std::string_view member, std::uint32_t max_nesting)
{
    std::uint32_t depth = 0;
    std::uint32_t nodes = 0;
    for (std::size_t at = xml.find('<'); at < xml.size(); at = xml.find('<', at)) {
        const std::string_view rest = xml.substr(at);
        if (rest.starts_with("<!--")) at = behind(xml, at + 4, "-->");
        else if (rest.starts_with("<![CDATA[")) at = behind(xml, at, "]]>");
        else if (rest.starts_with("<?")) at = behind(xml, at, "?>");
        else if (rest.starts_with("<!"))
            refuse(ErrorCode::container_broken, member, " that declares a document type, which is never read; save the file anew");
        else {
            const bool end = rest.starts_with("</");
            at = end_of_tag(xml, at + 1, nodes);
            const bool closed = at >= 2 && xml[at - 2] == '/';
            if (end) depth -= depth > 0;
            else if (!closed && ++depth > max_nesting)
                refuse(ErrorCode::nesting_too_deep, member,
                       " with more than " + std::to_string(max_nesting) + " elements nested; raise max_nesting if it can be trusted");
            if (++nodes > kMostNodes)
                refuse(ErrorCode::container_too_large, member,
                       " with more than " + std::to_string(kMostNodes) + " elements and attributes; split the file");
        }
    }
}

// What <?xml encoding="…"?> says.
std::string declared_encoding(std::string_view xml)
{
    if (!xml.starts_with("<?xml")) return {};
    const std::string_view head = xml.substr(0, std::min<std::size_t>(xml.find("?>"), 200));
    const std::size_t at = head.find("encoding");
    if (at == std::string_view::npos) return {};
    const std::size_t begin = head.find_first_of("\"'", at);
    if (begin == std::string_view::npos) return {};
    return std::string(head.substr(begin + 1, head.find(head[begin], begin + 1) - begin - 1));
}

} // namespace

Xml::Xml(std::string bytes, std::string_view member, std::uint32_t max_nesting) : document_(std::make_unique<pugi::xml_document>())
{
    const std::string declared = declared_encoding(bytes);
    try {
        bytes_ = std::make_unique<std::string>(decode(std::move(bytes), {}, declared).content);
    } catch (const Error&) {
        refuse(ErrorCode::container_broken, member, " that is no XML; get the file again from where it was made");
    }
    check(*bytes_, member, max_nesting);
    const pugi::xml_parse_result result =
        document_->load_buffer_inplace(bytes_->data(), bytes_->size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
    if (!result || !root()) refuse(ErrorCode::container_broken, member, " that is no XML; get the file again from where it was made");
}

std::string_view local_name(pugi::xml_node node) noexcept
{
    const std::string_view name = node.name();
    return name.substr(name.rfind(':') + 1); // npos + 1 is 0
}

bool is_named(pugi::xml_node node, std::string_view name) noexcept { return node.type() == pugi::node_element && local_name(node) == name; }

pugi::xml_node child(pugi::xml_node node, std::string_view name) noexcept
{
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling())
        if (is_named(one, name)) return one;
    return {};
}

pugi::xml_node path(pugi::xml_node node, std::initializer_list<std::string_view> names) noexcept
{
    for (const std::string_view name : names) node = child(node, name);
    return node;
}

namespace {

pugi::xml_attribute find_attribute(pugi::xml_node node, std::string_view name) noexcept
{
    for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute()) {
        const std::string_view whole = one.name();
        if (whole.substr(whole.rfind(':') + 1) == name) return one;
    }
    return {};
}

} // namespace

std::string_view value(pugi::xml_node node, std::string_view attribute) noexcept { return find_attribute(node, attribute).value(); }

bool has_value(pugi::xml_node node, std::string_view attribute) noexcept { return static_cast<bool>(find_attribute(node, attribute)); }

std::uint32_t number(std::string_view digits, std::uint32_t otherwise) noexcept
{
    while (!digits.empty() && (digits.front() == ' ' || digits.front() == '\n' || digits.front() == '\t')) digits.remove_prefix(1);
    std::uint32_t result = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    return error == std::errc{} && end != digits.data() ? result : otherwise;
}

std::uint32_t number(pugi::xml_node node, std::string_view attribute, std::uint32_t otherwise) noexcept
{
    return number(value(node, attribute), otherwise);
}

bool is_on(pugi::xml_node node) noexcept
{
    const std::string_view val = value(node, "val");
    return node && val != "0" && val != "false" && val != "off";
}

std::string text_of(pugi::xml_node node)
{
    std::string text;
    struct Collect : pugi::xml_tree_walker {
        std::string* text = nullptr;
        bool for_each(pugi::xml_node& one) override
        {
            if (one.type() == pugi::node_pcdata || one.type() == pugi::node_cdata) *text += one.value();
            return true;
        }
    } collect;
    collect.text = &text;
    node.traverse(collect);
    return text;
}

} // namespace zeren::reading
