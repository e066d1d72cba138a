// The events of nlohmann's SAX parser, checked against the form of a lexicon as they come: an object of lists of flat entries. The
// parser reads through an iterator that counts lines, for it tells no place of a value itself. Test: tests/unit/lexicon_refusal_test.cpp.
#include "lexicon/entries.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace zeren::lexicon {
namespace {

using Json = Entry::Json;
using Member = Entry::Members::value_type;

// For people and tests; every entry may have them. The library is built without those of its own entries (lib/CMakeLists.txt).
constexpr std::string_view kTerm = "term";
constexpr std::string_view kNotes[] = {"source", "example", "not"};

[[noreturn]] void fail(std::size_t line, const std::string& why)
{
    throw Error(ErrorCode::lexicon_invalid, "line " + std::to_string(line) + ": " + why + "; see docs/lexicon.md");
}

std::string in_quotes(std::string_view name) { return Json(name).dump(-1, ' ', false, Json::error_handler_t::replace); }

// What an input iterator needs, and the number of the line that it stands in.
struct LineCounting {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at;
    std::size_t* line;

    reference operator*() const { return *at; }
    LineCounting& operator++()
    {
        if (*at++ == '\n') ++*line;
        return *this;
    }
    bool operator==(const LineCounting& other) const { return at == other.at; }
    bool operator!=(const LineCounting& other) const { return at != other.at; }
};

class EntryParser {
public:
    EntryParser(const std::size_t& line, const std::function<void(Entry&)>& visit) : line_(line), visit_(visit) {}

    bool null() { return value(nullptr); }
    bool boolean(bool is_true) { return value(is_true); }
    bool number_integer(std::int64_t number) { return value(number); }
    bool number_unsigned(std::uint64_t number) { return value(number); }
    bool number_float(double number, const std::string&) { return value(number); }
    bool string(const std::string& text) { return value(text); }
    bool binary(const Json::binary_t&) { return false; } // not in JSON text

    bool start_object(std::size_t)
    {
        if (depth_ != kFile && depth_ != kList) misplaced();
        if (depth_ == kList) {
            entry_.clear();
            terms_.clear();
            entry_line_ = line_;
        }
        ++depth_;
        return true;
    }

    bool start_array(std::size_t)
    {
        if (depth_ != kLists && !(depth_ == kEntry && key_ == kTerm)) misplaced();
        if (depth_ == kEntry) entry_.emplace_back(key_, nullptr);
        ++depth_;
        return true;
    }

    bool key(const std::string& name)
    {
        if (depth_ == kLists) {
            if (std::ranges::find(lists_, name) != lists_.end()) fail(line_, in_quotes(name) + " stands here twice; keep one");
            lists_.push_back(name);
        } else {
            if (std::ranges::find(entry_, name, &Member::first) != entry_.end())
                fail(line_, "in " + in_quotes(lists_.back()) + ": " + in_quotes(name) + " stands here twice; keep one");
            key_ = name;
        }
        return true;
    }

    bool end_object()
    {
        if (--depth_ == kList) {
            Entry entry(lists_.back(), std::exchange(entry_, {}), entry_line_);
            if (terms_.empty()) terms_.push_back(entry.text(kTerm));
            for (const std::string& term : terms_) {
                entry.begin(term);
                visit_(entry);
            }
        }
        return true;
    }

    bool end_array()
    {
        --depth_;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&)
    {
        fail(line_, "no JSON; is a comma, a quote or a bracket missing?");
    }

private:
    // What an event at this depth is part of.
    enum Depth : std::uint8_t { kFile, kLists, kList, kEntry, kTerms };

    bool value(Json scalar)
    {
        if (depth_ == kTerms && scalar.is_string()) {
            terms_.push_back(std::move(scalar.get_ref<std::string&>()));
            return true;
        }
        if (depth_ != kEntry) misplaced();
        entry_.emplace_back(key_, std::move(scalar));
        return true;
    }

    [[noreturn]] void misplaced() const
    {
        if (depth_ == kFile) fail(line_, "no object of lists");
        if (depth_ == kLists) fail(line_, in_quotes(lists_.back()) + " is no list of entries");
        if (depth_ == kList) fail(line_, in_quotes(lists_.back()) + " holds something that is no entry; write {\"term\": …}");
        fail(line_, "in " + in_quotes(lists_.back()) + ": " + in_quotes(key_) +
                        " holds a list or an object; a value is a string, true or false, and only " + in_quotes(kTerm) +
                        " may be a list of strings");
    }

    const std::size_t& line_;
    const std::function<void(Entry&)>& visit_;
    int depth_ = kFile;
    std::vector<std::string> lists_; // so far; the last is the one at work
    std::string key_;
    Entry::Members entry_;
    std::vector<std::string> terms_; // of an entry that has several
    std::size_t entry_line_ = 0;
};

} // namespace

Entry::Entry(std::string list, Members members, std::size_t line) : list_(std::move(list)), members_(std::move(members)), line_(line)
{
    for (const std::string_view key : kNotes)
        if (find(key) != nullptr) text(key);
}

void Entry::begin(const std::string& term)
{
    term_ = term;
    if (term_.empty()) refuse("needs " + in_quotes(kTerm) + ", a string that is not empty");
    if (std::ranges::any_of(term_, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        refuse(in_quotes(kTerm) + " has a control character");
    asked_.assign(1, kTerm);
}

const Entry::Json* Entry::find(std::string_view key) const
{
    const auto found = std::ranges::find(members_, key, &Member::first);
    return found == members_.end() ? nullptr : &found->second;
}

std::string Entry::dump() const
{
    std::string text = "{";
    for (const auto& [key, value] : members_) {
        if (std::ranges::find(kNotes, key) != std::end(kNotes)) continue;
        if (text.size() > 1) text += ',';
        text.append(Json(key).dump()).append(1, ':').append(key == kTerm ? Json(term_).dump() : value.dump());
    }
    return text + "}";
}

bool Entry::has(std::string_view key)
{
    asked_.emplace_back(key);
    return find(key) != nullptr;
}

const std::string& Entry::text(std::string_view key)
{
    asked_.emplace_back(key);
    const Json* found = find(key);
    if (found == nullptr || !found->is_string() || found->get_ref<const std::string&>().empty()) {
        refuse("needs " + in_quotes(key) + ", a string that is not empty");
    }
    return found->get_ref<const std::string&>();
}

std::vector<std::string> Entry::words(std::string_view key)
{
    if (!has(key)) return {};
    std::istringstream stream(text(key));
    std::vector<std::string> words{std::istream_iterator<std::string>(stream), {}};
    if (words.empty()) refuse(in_quotes(key) + " has no word; write words with blanks between them");
    return words;
}

bool Entry::flag(std::string_view key)
{
    if (!has(key)) return false;
    const Json& value = *find(key);
    if (!value.is_boolean()) refuse(in_quotes(key) + " is true or false, without quotes");
    return value.get<bool>();
}

std::size_t Entry::one_of(std::string_view key, std::span<const std::string_view> names)
{
    const std::string& name = text(key);
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) refuse(in_quotes(key) + " cannot be " + in_quotes(name) + "; use one of " + listed(names));
    return static_cast<std::size_t>(found - names.begin());
}

void Entry::finish()
{
    for (const auto& [key, unused] : members_) {
        if (std::ranges::find(asked_, key) != asked_.end() || std::ranges::find(kNotes, key) != std::end(kNotes)) continue;
        std::vector<std::string_view> known = asked_;
        known.insert(known.end(), std::begin(kNotes), std::end(kNotes));
        std::ranges::sort(known);
        const auto doubles = std::ranges::unique(known);
        known.erase(doubles.begin(), doubles.end());
        refuse("no key " + in_quotes(key) + " here; use one of " + listed(known));
    }
}

void Entry::refuse(const std::string& why) const
{
    fail(line_, (term_.empty() ? "an entry" : in_quotes(term_)) + " in " + in_quotes(list_) + ": " + why);
}

std::string listed(std::span<const std::string_view> names)
{
    std::string line;
    for (const std::string_view name : names) line.append(line.empty() ? "" : ", ").append(name);
    return line;
}

void for_each_entry(std::string_view json, const std::function<void(Entry&)>& visit)
{
    std::size_t line = 1;
    EntryParser parser(line, visit);
    const char* const end = json.data() + json.size();
    if (!Json::sax_parse(LineCounting{json.data(), &line}, LineCounting{end, &line}, &parser)) fail(line, "no JSON");
}

} // namespace zeren::lexicon
