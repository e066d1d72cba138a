// The quick walks say what the slow ones say: each is held against one that decodes every character.
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/dictionary.hpp"
#include "text/next_mark.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace zeren {
namespace {

using text::Char;
using text::Kinds;

// Characters of one to four bytes: 汉字 and their neighbours in Unicode, marks of both widths, brackets that do not fit.
const std::vector<std::string>& characters()
{
    static const std::vector<std::string> all{"水", "务", "一", "鿿", "䷿", "䀀", "㐀", "〇", "豈", "ꀀ", "�",  "é", "😀", "𠀀", "a",
                                              "7",  "　", " ",  "\n", "，", ",",  "、", "。", "；", "：", "（", ")", "《", "”",  "'"};
    return all;
}

std::string random_text(std::mt19937& random, std::size_t length)
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i) // long runs of 汉字, as a notice has them
        text += characters()[random() % 3 == 0 ? random() % characters().size() : random() % 3];
    return text;
}

std::size_t slow_next(std::string_view text, std::size_t at, std::size_t end, Kinds kinds, bool outer)
{
    int depth = 0;
    for (; at < end; at += text::decode(text, at).size) {
        const Char kind = text::classify(text::decode(text, at).value);
        if (outer && kind == Char::open) ++depth;
        else if (outer && kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && kinds.holds(kind)) return at;
    }
    return end;
}

TEST(NextMark, a_walk_over_han_ends_at_its_end_and_never_goes_back)
{
    const std::string text = "市水务局、市林业局、市农业农村局牵头负责推进";
    for (std::size_t end = 0; end <= text.size(); end += 3) {
        for (std::size_t at = 0; at <= text.size(); at += 3) {
            const std::size_t next = text::skip_han(text, at, end);
            const std::size_t slow = at < end ? slow_next(text, at, end, {Char::pause}, false) : at;
            EXPECT_EQ(next, slow) << at << " " << end;
        }
    }
}

TEST(NextMark, walks_find_what_decoding_every_character_finds)
{
    std::mt19937 random(7);
    constexpr Kinds kMarks{Char::stop, Char::comma, Char::blank};
    for (std::size_t round = 0; round < 400; ++round) {
        const std::string text = random_text(random, round % 90);
        for (std::size_t end = 0; end <= text.size(); end += std::max<std::size_t>(text::decode(text, end).size, 1)) {
            for (std::size_t at = 0; at < end; at += text::decode(text, at).size) {
                EXPECT_EQ(text::next_mark(text, at, end, kMarks), slow_next(text, at, end, kMarks, false)) << text;
                EXPECT_EQ(text::next_outer_mark(text, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), kMarks),
                          slow_next(text, at, end, kMarks, true))
                    << text;
            }
            if (round > 40 && end > 30) end += text.size() / 3; // a few ends of the longer ones
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
        }
    }
}

TEST(NextMark, an_end_inside_a_character_is_an_end)
{
    const std::string text = "推进工作推进工作推进工作，";
    for (std::uint32_t end = 0; end <= 36; ++end) EXPECT_EQ(text::next_outer_mark(text, 0, end, {Char::comma}), end);
    EXPECT_EQ(text::next_outer_mark(text, 0, 39, {Char::comma}), 36U);
    EXPECT_EQ(text::next_outer_mark(text, 30, 3, {Char::comma}), 3U); // nothing lies between
}

TEST(NextMark, kinds_are_told_as_classify_tells_them)
{
    for (const std::string& one : characters()) {
        const text::CodePoint c = text::decode(one, 0);
        const text::Kinded kinded = text::kind_at(one, 0);
        EXPECT_EQ(kinded.kind, text::classify(c.value)) << one;
        EXPECT_EQ(kinded.size, c.size) << one;
    }
    EXPECT_EQ(text::kind_at("水", 3).size, 0U);
}

TEST(NextMark, code_points_of_a_long_text_are_counted)
{
    for (const std::size_t length : {1359U, 1365U, 20000U}) {
        std::string text; // of nothing but 汉字, so that every sum runs as high as it can
        for (std::size_t i = 0; i < length; ++i) text += "水";
        EXPECT_EQ(text::count_code_points(text), length);
        EXPECT_EQ(text::count_code_points(text + "a，é"), length + 3);
    }
}

TEST(NextMark, code_points_are_counted_many_bytes_at_once)
{
    std::mt19937 random(3);
    for (std::size_t length = 0; length < 70; ++length) {
        const std::string text = random_text(random, length);
        EXPECT_EQ(text::count_code_points(text), length) << text;
    }
}

TEST(NextMark, the_character_in_front_is_the_one_that_was_read_before)
{
    std::mt19937 random(5);
    const std::string text = random_text(random, 500);
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        at += c.size;
        EXPECT_EQ(text::decode_before(text, at).value, c.value);
        EXPECT_EQ(text::before(text, at), at - c.size);
    }
}

TEST(NextMark, a_set_is_found_as_it_is_written)
{
    text::CharSet set;
    set.add(U"务，7é");
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const std::string text = random_text(random, 40);
        for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
            std::size_t slow = at;
            while (slow < text.size() && text::decode(text, slow).value <= 0xFFFF && !set.holds_folded(text::decode(text, slow).value))
                slow += text::decode(text, slow).size;
            EXPECT_EQ(set.next(text, at, text.size()), slow) << text;
        }
    }
    EXPECT_EQ(set.next("水水", 0, 6), 6U);
    EXPECT_EQ(set.next("", 0, 0), 0U);
}

TEST(NextMark, a_dictionary_goes_from_word_to_word)
{
    text::Dictionary words;
    words.add("负责", 1);
    words.add("办", 2);
    const std::string text = "由市水務局負責，区府辦理，负⏎责";
    const std::size_t first = words.next(text, 0, text.size());
    EXPECT_EQ(text.substr(first, 6), "負責");
    EXPECT_EQ(words.longest(text, first).value, 1U);
    const std::size_t second = words.next(text, first + 3, text.size());
    EXPECT_EQ(text.substr(second, 3), "辦");
    EXPECT_EQ(words.longest(text, second).value, 2U); // of one character, whatever follows
    EXPECT_FALSE(words.longest("负重", 0).found(0));
    EXPECT_FALSE(words.longest("负", 0).found(0));
    EXPECT_TRUE(words.longest("负 责", 0, text::Gaps::allowed).found(0));
    EXPECT_TRUE(words.longest("负\n責", 0, text::Gaps::allowed).found(0));
    EXPECT_FALSE(words.longest("负 责", 0).found(0));
    EXPECT_TRUE(words.longest("办", 0).found(0));
}

} // namespace
} // namespace zeren
