// Fields by their labels.
#include "render/fields.hpp"

#include "zeren/table.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <unordered_map>

namespace zeren {
namespace {

// More would be no table that somebody reads; a notice that is made to have them gets the rest in one column.
constexpr std::size_t kMostLabels = 24;

std::string folded(const Document& document, const Field& field) { return text::folded_name(document.text(field.label)); }

void add_line(std::string& lines, std::string_view line) { lines.append(lines.empty() ? "" : "\n").append(line); }

} // namespace

namespace rendering {

std::string fields_with(const Document& document, const Task& task, std::string_view label)
{
    const std::string wanted = text::folded_name(label);
    std::string lines;
    for (const Field& field : task.fields)
        if (folded(document, field) == wanted) add_line(lines, document.text(field.span));
    return lines;
}

std::string other_fields(const Document& document, const Task& task, const std::vector<std::string>& labels)
{
    std::vector<std::string> known;
    known.reserve(labels.size());
    for (const std::string& label : labels) known.push_back(text::folded_name(label));
    std::string lines;
    for (const Field& field : task.fields) {
        if (std::find(known.begin(), known.end(), folded(document, field)) != known.end()) continue;
        std::string line = text::plain_name(document.text(field.label));
        if (!line.empty()) line.append(text::kColon);
        add_line(lines, line.append(document.text(field.span)));
    }
    return lines;
}

} // namespace rendering

inline namespace v0 {

std::vector<std::string> field_labels(const Document& document)
{
    struct Label {
        std::string title;
        std::size_t count = 0;
    };
    std::vector<Label> labels; // in the order of the notice
    std::unordered_map<std::string, std::size_t> places;
    for (const Task& task : document.tasks) {
        for (const Field& field : task.fields) {
            std::string key = folded(document, field);
            if (key.empty()) continue;
            const auto [known, added] = places.emplace(std::move(key), labels.size());
            if (added) labels.push_back({text::plain_name(document.text(field.label)), 0});
            ++labels[known->second].count;
        }
    }
    std::vector<std::size_t> counts;
    counts.reserve(labels.size());
    for (const Label& label : labels) counts.push_back(label.count);
    std::sort(counts.rbegin(), counts.rend());
    const std::size_t least = counts.size() > kMostLabels ? counts[kMostLabels - 1] : 0;
    std::vector<std::string> titles;
    for (const Label& label : labels)
        if (label.count >= least && titles.size() < kMostLabels) titles.push_back(label.title);
    return titles;
}

} // namespace v0
} // namespace zeren
