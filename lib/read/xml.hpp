// One XML layer for all containers: bounded before it is parsed, read by local names.
// Test: tests/unit/read_xml_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace zeren::reading {

// A parsed document, and the bytes that it points into.
class Xml {
public:
    // `member` is what errors call it. Throws Error: container_broken (no XML, a DTD), nesting_too_deep, container_too_large (more
    // than two million elements and attributes). Linear.
    Xml(std::string bytes, std::string_view member, std::uint32_t max_nesting);

    [[nodiscard]] pugi::xml_node root() const { return document_->document_element(); }

private:
    std::unique_ptr<std::string> bytes_;
    std::unique_ptr<pugi::xml_document> document_;
};

// The prefix is the writer's choice (w:p, ns0:p), so names are compared without it.
[[nodiscard]] std::string_view local_name(pugi::xml_node node) noexcept;
[[nodiscard]] bool is_named(pugi::xml_node node, std::string_view name) noexcept;
[[nodiscard]] pugi::xml_node child(pugi::xml_node node, std::string_view name) noexcept; // the first; empty for none
[[nodiscard]] pugi::xml_node path(pugi::xml_node node, std::initializer_list<std::string_view> names) noexcept;
[[nodiscard]] std::string_view value(pugi::xml_node node, std::string_view attribute) noexcept; // empty for none
[[nodiscard]] bool has_value(pugi::xml_node node, std::string_view attribute) noexcept;
[[nodiscard]] std::uint32_t number(pugi::xml_node node, std::string_view attribute, std::uint32_t otherwise) noexcept;
[[nodiscard]] std::uint32_t number(std::string_view digits, std::uint32_t otherwise) noexcept;
// A switch of Office: present without val, or with one that is none of 0, false, off.
[[nodiscard]] bool is_on(pugi::xml_node node) noexcept;
// The character data of a node and all below it.
[[nodiscard]] std::string text_of(pugi::xml_node node);

// Calls `use` with each child element.
template <class Use>
void each_child(pugi::xml_node node, Use&& use)
{
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling())
        if (one.type() == pugi::node_element) use(one);
}

} // namespace zeren::reading
