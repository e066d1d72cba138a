// Paths and relationships of Office packages (ECMA-376, part 2), which OFD's paths resemble.
//
//     _rels/.rels                        Type=…/officeDocument Target=word/document.xml
//     word/_rels/document.xml.rels       Type=…/numbering      Target=numbering.xml
//
// Test: tests/unit/read_docx_test.cpp.
#include "read/office.hpp"

#include <algorithm>
#include <vector>

namespace zeren::reading {

namespace {

std::string relationships_of(std::string_view part)
{
    const std::size_t name = part.rfind('/') + 1; // 0 for none
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

template <class Test>
std::string find_target(Zip& zip, std::string_view part, const Limits& limits, Test test)
{
    const std::string member = relationships_of(part);
    if (!zip.has(member)) return {};
    const Xml relationships = load_xml(zip, member, limits);
    std::string target;
    each_child(relationships.root(), [&](pugi::xml_node one) {
        if (target.empty() && value(one, "TargetMode") != "External" && test(one)) target = resolve_path(part, value(one, "Target"));
    });
    return target;
}

} // namespace

Xml load_xml(Zip& zip, std::string_view member, const Limits& limits) { return {zip.load(member), member, limits.nesting}; }

std::string resolve_path(std::string_view part, std::string_view target)
{
    std::vector<std::string_view> steps;
    const auto walk = [&](std::string_view path) {
        for (std::size_t begin = 0; begin < path.size();) {
            const std::size_t end = std::min(path.find('/', begin), path.size());
            const std::string_view step = path.substr(begin, end - begin);
            if (step == ".." && !steps.empty()) steps.pop_back();
            else if (!step.empty() && step != "." && step != "..") steps.push_back(step);
            begin = end + 1;
        }
    };
    const std::size_t folder = part.rfind('/');
    if (!target.starts_with('/') && folder != std::string_view::npos) walk(part.substr(0, folder));
    walk(target);
    std::string path;
    for (const std::string_view step : steps) path.append(path.empty() ? "" : "/").append(step);
    return path;
}

std::string related_part(Zip& zip, std::string_view part, std::string_view type, const Limits& limits)
{
    const std::string ending = "/" + std::string(type);
    return find_target(zip, part, limits, [&](pugi::xml_node one) { return value(one, "Type").ends_with(ending); });
}

std::string related_part_by_id(Zip& zip, std::string_view part, std::string_view id, const Limits& limits)
{
    return find_target(zip, part, limits, [&](pugi::xml_node one) { return value(one, "Id") == id; });
}

std::string main_part(Zip& zip, const Limits& limits) { return related_part(zip, {}, "officeDocument", limits); }

} // namespace zeren::reading
