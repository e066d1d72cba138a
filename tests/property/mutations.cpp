#include "mutations.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>

namespace zeren::property {
namespace {

constexpr std::uint64_t kSeed = 20220630;
constexpr std::u32string_view kMarks = U"，、。；：（）〔〕【】“”《》,.;:()[]\"' 　\n\n\t％%０１２３1234567890．—-·…\r";
constexpr std::array<std::u32string_view, 44> kWords = {U"责任单位：",
                                                        U"牵头单位：",
                                                        U"配合单位",
                                                        U"责任领导：",
                                                        U"责 任 人：",
                                                        U"完成时限：",
                                                        U"牵头",
                                                        U"负责",
                                                        U"配合",
                                                        U"分别",
                                                        U"会同",
                                                        U"等部门",
                                                        U"等有关部门",
                                                        U"各",
                                                        U"相关",
                                                        U"其中",
                                                        U"下同",
                                                        U"列第一位者为牵头单位，下同",
                                                        U"不再列出",
                                                        U"一、",
                                                        U"（一）",
                                                        U"二是",
                                                        U"①",
                                                        U"1.",
                                                        U"１．",
                                                        U"（1）",
                                                        U"(2)",
                                                        U"2.5亿元",
                                                        U"6月底前",
                                                        U"2022年12月31日",
                                                        U"增长8%以上",
                                                        U"三分之一",
                                                        U"市发改委",
                                                        U"区政府办公室",
                                                        U"张三",
                                                        U"附件：",
                                                        U"（由市财政局牵头，市水利局配合）",
                                                        U"（责任单位：县教育局）",
                                                        U"〔2022〕4号",
                                                        U"第一章 ",
                                                        U"责任分工\t责任单位\n",
                                                        U"\U00020000\U0001F600",
                                                        U"\u200B\uFEFF",
                                                        U"\u2028"};

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t limit) { return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit); }

// -- lines ---------------------------------------------------------------------------------------------------------

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0; // behind its line feed
};

Line line_at(const std::u32string& text, std::size_t at)
{
    const std::size_t before = at == 0 ? std::u32string::npos : text.rfind(U'\n', at - 1);
    const std::size_t after = text.find(U'\n', at);
    return {before == std::u32string::npos ? 0 : before + 1, after == std::u32string::npos ? text.size() : after + 1};
}

Line random_line(const std::u32string& text, Random& random) { return line_at(text, below(random, text.size())); }

void delete_line(std::u32string& text, Random& random)
{
    const Line line = random_line(text, random);
    text.erase(line.begin, line.end - line.begin);
}

void duplicate_line(std::u32string& text, Random& random)
{
    const Line line = random_line(text, random);
    text.insert(line.begin, text.substr(line.begin, line.end - line.begin));
}

void swap_lines(std::u32string& text, Random& random)
{
    const Line one = random_line(text, random);
    const std::u32string moved = text.substr(one.begin, one.end - one.begin);
    text.erase(one.begin, one.end - one.begin);
    text.insert(random_line(text, random).begin, moved);
}

void glue_lines(std::u32string& text, Random& random)
{
    const Line line = random_line(text, random);
    if (line.end > line.begin && text[line.end - 1] == U'\n') text.erase(line.end - 1, 1);
}

// -- marks and words -----------------------------------------------------------------------------------------------

void insert_mark(std::u32string& text, Random& random)
{
    text.insert(below(random, text.size() + 1), 1, kMarks[below(random, kMarks.size())]);
}

void insert_word(std::u32string& text, Random& random)
{
    std::size_t at = below(random, text.size() + 1);
    if (below(random, 2) == 0) at = line_at(text, at).begin;
    text.insert(at, kWords[below(random, kWords.size())]);
}

void remove_mark(std::u32string& text, Random& random)
{
    const std::size_t at = text.find_first_of(kMarks, below(random, text.size()));
    if (at != std::u32string::npos) text.erase(at, 1);
}

void replace_character(std::u32string& text, Random& random)
{
    if (text.empty()) return;
    const std::size_t at = below(random, text.size());
    text[at] = below(random, 2) == 0 ? kMarks[below(random, kMarks.size())] : text[below(random, text.size())];
}

// -- larger cuts ---------------------------------------------------------------------------------------------------

void truncate(std::u32string& text, Random& random)
{
    const std::size_t at = below(random, text.size() + 1);
    if (below(random, 2) == 0) text.resize(at);
    else text.erase(0, at);
}

void repeat_stretch(std::u32string& text, Random& random)
{
    const std::size_t begin = below(random, text.size());
    const std::u32string stretch = text.substr(begin, below(random, 200));
    text.insert(below(random, text.size() + 1), stretch);
}

void crlf(std::u32string& text, Random&)
{
    for (std::size_t at = 0; (at = text.find(U'\n', at)) != std::u32string::npos; at += 2) text.insert(at, 1, U'\r');
}

void cr(std::u32string& text, Random&) { std::replace(text.begin(), text.end(), U'\n', U'\r'); }

void one_line(std::u32string& text, Random&) { text.erase(std::remove(text.begin(), text.end(), U'\n'), text.end()); }

struct Operation {
    void (*apply)(std::u32string&, Random&);
    std::size_t weight;
};

constexpr std::array kOperations = {
    Operation{delete_line, 12}, Operation{duplicate_line, 8}, Operation{swap_lines, 10},  Operation{glue_lines, 12},
    Operation{insert_mark, 16}, Operation{remove_mark, 16},   Operation{insert_word, 14}, Operation{replace_character, 8},
    Operation{truncate, 3},     Operation{repeat_stretch, 3}, Operation{crlf, 1},         Operation{cr, 1},
    Operation{one_line, 1},
};

void apply_one(std::u32string& text, Random& random)
{
    std::size_t total = 0;
    for (const Operation& operation : kOperations) total += operation.weight;
    std::size_t drawn = below(random, total);
    for (const Operation& operation : kOperations) {
        if (drawn < operation.weight) return operation.apply(text, random);
        drawn -= operation.weight;
    }
}

// -- UTF-8 ---------------------------------------------------------------------------------------------------------

std::u32string decode(std::string_view bytes)
{
    std::u32string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if ((lead >= 0x80 && lead < 0xC2) || at + length > bytes.size()) return {}; // no UTF-8: no source
        char32_t c = lead < 0x80 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) c = (c << 6U) | (static_cast<unsigned char>(bytes[at + i]) & 0x3FU);
        text += c;
        at += length;
    }
    return text;
}

std::string encode(std::u32string_view text)
{
    std::string bytes;
    for (const char32_t c : text) {
        const std::size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        const unsigned lead = length == 1 ? 0U : 0xF00U >> length;
        bytes += static_cast<char>((lead & 0xF0U) | (c >> (6 * (length - 1))));
        for (std::size_t i = length - 1; i > 0; --i) bytes += static_cast<char>(0x80U | ((c >> (6 * (i - 1))) & 0x3FU));
    }
    return bytes;
}

std::size_t source_number(std::uint64_t n, std::size_t count)
{
    Random random(kSeed + n);
    return below(random, count);
}

} // namespace

Mutations::Mutations(const std::vector<Notice>& notices, std::size_t longest) : longest_(longest)
{
    for (const Notice& notice : notices) {
        std::u32string text = decode(notice.bytes);
        if (!text.empty()) sources_.push_back({notice.name, std::move(text)});
    }
}

const std::string& Mutations::source(std::uint64_t n) const { return sources_[source_number(n, sources_.size())].name; }

std::string Mutations::make(std::uint64_t n) const
{
    Random random(kSeed + n);
    const auto stretch = [&] {
        const std::u32string& whole = sources_[below(random, sources_.size())].text;
        const std::size_t begin = whole.size() <= longest_ / 3 ? 0 : line_at(whole, below(random, whole.size() - longest_ / 3)).begin;
        return whole.substr(begin, longest_ / 3);
    };
    std::u32string text = stretch();
    if (below(random, 8) == 0) {
        const std::u32string other = stretch();
        text.insert(below(random, text.size() + 1), other.substr(below(random, other.size())));
    }
    for (std::size_t i = 1 + below(random, 8); i > 0; --i) apply_one(text, random);
    std::string bytes = encode(text);
    if (!bytes.empty() && below(random, 16) == 0) bytes[below(random, bytes.size())] = static_cast<char>(random() & 0xFFU);
    return bytes;
}

} // namespace zeren::property
