// One list of parts serves both ways: an Archive goes through the tables and hands each part to a Writer or to a Reader.
//
// The parts of a struct are named by structured bindings: a member that is added later and forgotten here does not compile.
#include "lexicon/frozen.hpp"

#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace zeren::lexicon {
namespace {

class Writer {
public:
    void copy(const void* bytes, std::size_t size)
    {
        if (size > 0) bytes_.append(static_cast<const char*>(bytes), size);
    }
    std::size_t count(std::size_t of_part)
    {
        const auto count = static_cast<std::uint32_t>(of_part);
        copy(&count, sizeof count);
        return of_part;
    }
    template <typename T>
    void lend(const text::LentArray<T>& array)
    {
        count(array.size());
        align();
        copy(array.data(), array.size() * sizeof(T));
    }
    [[nodiscard]] std::vector<std::uint64_t> words()
    {
        align();
        std::vector<std::uint64_t> all(bytes_.size() / sizeof(std::uint64_t));
        std::memcpy(all.data(), bytes_.data(), bytes_.size());
        return all;
    }

private:
    void align() { bytes_.resize((bytes_.size() + 7) / 8 * 8); }

    std::string bytes_;
};

class Reader {
public:
    explicit Reader(std::span<const std::uint64_t> block) : bytes_(reinterpret_cast<const char*>(block.data())) {}

    void copy(void* part, std::size_t size)
    {
        if (size > 0) std::memcpy(part, bytes_ + at_, size);
        at_ += size;
    }
    std::size_t count(std::size_t /*of_part*/)
    {
        std::uint32_t count = 0;
        copy(&count, sizeof count);
        return count;
    }
    template <typename T>
    void lend(text::LentArray<T>& array)
    {
        const std::size_t size = count(0);
        at_ = (at_ + 7) / 8 * 8;
        array = text::LentArray<T>(std::span(reinterpret_cast<const T*>(bytes_ + at_), size));
        at_ += size * sizeof(T);
    }

private:
    const char* bytes_;
    std::size_t at_ = 0;
};

template <typename Bytes>
class Archive {
public:
    explicit Archive(Bytes& bytes) : bytes_(bytes) {}

    template <typename... Parts>
    void operator()(Parts&... parts)
    {
        (one(parts), ...);
    }

private:
    template <typename T>
    void one(T& part)
    {
        if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) bytes_.copy(&part, sizeof part);
        else if constexpr (requires { part.show_parts(*this); }) part.show_parts(*this);
        else show_parts(*this, part);
    }
    void one(std::string& text)
    {
        text.resize(bytes_.count(text.size()));
        bytes_.copy(text.data(), text.size());
    }
    template <typename T>
    void one(std::vector<T>& list)
    {
        list.resize(bytes_.count(list.size()));
        for (T& part : list) one(part);
    }
    template <typename T, std::size_t size>
    void one(std::array<T, size>& list)
    {
        for (T& part : list) one(part);
    }
    template <typename T>
    void one(std::optional<T>& part)
    {
        if (bytes_.count(part.has_value() ? 1 : 0) == 0) return;
        if (!part) part.emplace();
        one(*part);
    }
    template <typename T>
    void one(text::LentArray<T>& array)
    {
        bytes_.lend(array);
    }

    Bytes& bytes_;
};

template <typename Archive>
void show_parts(Archive& archive, Decimal& decimal)
{
    auto& [digits, scale] = decimal;
    archive(digits, scale);
}

template <typename Archive>
void show_parts(Archive& archive, Word& word)
{
    auto& [term, kind, means, role, bare, closes, is_given] = word;
    archive(term, kind, means, role, bare, closes, is_given);
}

template <typename Archive>
void show_parts(Archive& archive, RuleWord& rule)
{
    auto& [kind, needs] = rule;
    archive(kind, needs);
}

template <typename Archive>
void show_parts(Archive& archive, NeighbourRule& rule)
{
    auto& [term, beside, unless, effective, becomes, inferred] = rule;
    archive(term, beside, unless, effective, becomes, inferred);
}

template <typename Archive>
void show_parts(Archive& archive, Alias& alias)
{
    auto& [term, name] = alias;
    archive(term, name);
}

template <typename Archive>
void show_parts(Archive& archive, Unit& unit)
{
    auto& [term, kind, base, factor] = unit;
    archive(term, kind, base, factor);
}

template <typename Archive>
void show_parts(Archive& archive, BeforeWord& word)
{
    auto& [kind, relation, change] = word;
    archive(kind, relation, change);
}

template <typename Archive>
void show_parts(Archive& archive, TimeWord& word)
{
    auto& [term, means, month] = word;
    archive(term, means, month);
}

template <typename Archive>
void show_parts(Archive& archive, MeasureTables& tables)
{
    auto& [units, unit_words, before_words, before, comparisons, change_heads, behind, acts, begins, ends] = tables;
    archive(units, unit_words, before_words, before, comparisons, change_heads, behind, acts, begins, ends);
}

template <typename Archive>
void show_parts(Archive& archive, TimeTables& tables)
{
    auto& [words, times, bounds, reaching, schedule, reports, covers, counted, counted_ends, counters, heads, starts, yearly] = tables;
    archive(words, times, bounds, reaching, schedule, reports, covers, counted, counted_ends, counters, heads, starts, yearly);
}

template <typename Archive>
void show_parts(Archive& archive, LexiconTables& tables)
{
    auto& [words, role_words, organisation_endings, names, collective_openers, collective_endings, dependent_items, areas, area_authorities,
           generic_heads, posts, post_endings, surnames, not_names, fronts, rules, rule_words, header_begins, header_ends, table_heads,
           table_words, row_words, label_endings, label_stems, label_heads, label_prose_begins, label_prose_ends, time, measures,
           neighbours, aliases, added, sha256] = tables;
    archive(words, role_words, organisation_endings, names, collective_openers, collective_endings, dependent_items, areas,
            area_authorities, generic_heads, posts, post_endings, surnames, not_names, fronts, rules, rule_words, header_begins,
            header_ends, table_heads, table_words, row_words, label_endings, label_stems, label_heads, label_prose_begins, label_prose_ends,
            time, measures, neighbours, aliases, added, sha256);
}

} // namespace

std::vector<std::uint64_t> freeze(LexiconTables tables)
{
    Writer writer;
    Archive archive(writer);
    archive(tables);
    return writer.words();
}

LexiconTables thaw(std::span<const std::uint64_t> block)
{
    LexiconTables tables;
    Reader reader(block);
    Archive archive(reader);
    archive(tables);
    return tables;
}

} // namespace zeren::lexicon
