#include "read/html.hpp"
#include "read/plain.hpp"
namespace zeren::reading {
HtmlText read_html(std::string_view html, std::uint32_t) { HtmlText t; t.content = html; t.blocks = lines_of(t.content); return t; }
}
