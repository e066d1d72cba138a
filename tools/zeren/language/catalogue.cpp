// A finished sentence is matched like a shell pattern: the literals in their order, whatever stands between them is the value of a place.
// No backtracking: the first literal begins the text, the last one ends it, each other is taken where it comes first.
#include "catalogue.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zeren::tool {
namespace {

struct Place {
    std::size_t begin;
    std::size_t end; // behind "}"
    std::size_t number;
};

// The next {N} at or behind `from`; N has one digit.
std::optional<Place> next_place(std::string_view sentence, std::size_t from)
{
    for (std::size_t at = sentence.find('{', from); at != std::string_view::npos; at = sentence.find('{', at + 1)) {
        const bool is_place = at + 2 < sentence.size() && sentence[at + 1] >= '1' && sentence[at + 1] <= '9' && sentence[at + 2] == '}';
        if (is_place) return Place{at, at + 3, static_cast<std::size_t>(sentence[at + 1] - '0')};
    }
    return std::nullopt;
}

Sentence understood(std::string english, std::string chinese)
{
    Sentence sentence{std::move(english), std::move(chinese), {}, {}};
    std::size_t from = 0;
    for (auto place = next_place(sentence.english, 0); place; place = next_place(sentence.english, from)) {
        sentence.literals.push_back(sentence.english.substr(from, place->begin - from));
        sentence.places.push_back(place->number);
        from = place->end;
    }
    sentence.literals.push_back(sentence.english.substr(from));
    return sentence;
}

std::size_t literal_size(const Sentence& sentence)
{
    std::size_t size = 0;
    for (const std::string& literal : sentence.literals) size += literal.size();
    return size;
}

// The values of the places by their numbers, where the text is this sentence.
std::optional<std::vector<std::string>> values_in(std::string_view text, const Sentence& sentence)
{
    if (!text.starts_with(sentence.literals.front())) return std::nullopt;
    std::vector<std::string> values(9);
    text.remove_prefix(sentence.literals.front().size());
    if (sentence.places.empty()) return text.empty() ? std::optional(values) : std::nullopt;
    for (std::size_t i = 0; i < sentence.places.size(); ++i) {
        const std::string& literal = sentence.literals[i + 1];
        const bool last = i + 1 == sentence.places.size();
        const bool ends = text.size() >= literal.size() && text.ends_with(literal);
        const std::size_t at = last ? (ends ? text.size() - literal.size() : std::string_view::npos) : text.find(literal);
        if (at == std::string_view::npos) return std::nullopt;
        values[sentence.places[i] - 1] = text.substr(0, at);
        text.remove_prefix(at + literal.size());
    }
    return values;
}

// "{1}" with quotes of its own.
bool is_quoted(const Sentence& sentence, std::size_t place)
{
    return sentence.literals[place].ends_with('"') && sentence.literals[place + 1].starts_with('"');
}

// "区财政局" → “区财政局”; what was cut ends in ……
std::string in_chinese_quotes(std::string value)
{
    constexpr std::string_view kOpen = "\xe2\x80\x9c", kClose = "\xe2\x80\x9d", kCut = " ...", kEllipsis = "\xe2\x80\xa6\xe2\x80\xa6";
    if (value.size() < 2 || value.back() != '"') return value;
    std::string_view inner = std::string_view(value).substr(1, value.size() - 2);
    const bool cut = inner.ends_with(kCut);
    if (cut) inner.remove_suffix(kCut.size());
    std::string quoted(kOpen);
    quoted.append(inner).append(cut ? kEllipsis : std::string_view()).append(kClose);
    return quoted;
}

} // namespace

Catalogue::Catalogue(std::string_view json)
{
    for (const auto& line : nlohmann::json::parse(json))
        sentences_.push_back(understood(line.at("en").get<std::string>(), line.at("zh").get<std::string>()));
    std::stable_sort(sentences_.begin(), sentences_.end(),
                     [](const Sentence& a, const Sentence& b) { return literal_size(a) > literal_size(b); });
}

std::optional<std::string> Catalogue::find(std::string_view text) const
{
    for (const Sentence& sentence : sentences_) {
        auto values = values_in(text, sentence);
        if (!values) continue;
        for (std::size_t i = 0; i < sentence.places.size(); ++i) {
            std::string& value = (*values)[sentence.places[i] - 1];
            if (is_quoted(sentence, i) || value.empty()) continue; // a name
            if (value.front() == '"') value = in_chinese_quotes(std::move(value));
            else if (auto words = find(value)) value = std::move(*words); // "a PDF file", "in task 2", "lead_unit"
        }
        return filled(sentence.chinese, *values);
    }
    return std::nullopt;
}

const Sentence* Catalogue::line(std::string_view english) const
{
    const auto found = std::ranges::find(sentences_, english, &Sentence::english);
    return found == sentences_.end() ? nullptr : &*found;
}

std::string filled(std::string_view sentence, std::span<const std::string> values)
{
    std::string text;
    std::size_t from = 0;
    for (auto place = next_place(sentence, 0); place; place = next_place(sentence, from)) {
        text.append(sentence.substr(from, place->begin - from));
        if (place->number <= values.size()) text.append(values[place->number - 1]);
        from = place->end;
    }
    return text.append(sentence.substr(from));
}

} // namespace zeren::tool
