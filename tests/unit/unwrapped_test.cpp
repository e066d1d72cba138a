// Words over the end of a line are read as one, and every place comes back as one of the notice.
#include "extract/unwrapped.hpp"

#include "extract/targets.hpp"

#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using extract::Unwrapped;

std::string joined(const std::string& text) { return std::string(Unwrapped(text, shown::whole(text)).text()); }

} // namespace

TEST(Unwrapped, joins_words_and_numbers)
{
    EXPECT_EQ(joined("氮氧化物分\n别削减2%"), "氮氧化物分别削减2%");
    EXPECT_EQ(joined("征收房屋\r\n2600户"), "征收房屋2600户");
    EXPECT_EQ(joined("26\n00户"), "2600户");
}

TEST(Unwrapped, leaves_out_the_number_of_a_page)
{
    EXPECT_EQ(joined("推进老旧小\n- 3 -\n区改造"), "推进老旧小区改造");
    EXPECT_EQ(joined("推进老旧小\n（三）\n区改造"), "推进老旧小\n（三）\n区改造");
}

TEST(Unwrapped, a_line_that_is_a_work_with_its_amount_ends)
{
    const auto list = [](const std::string& text) { return std::string(Unwrapped(text, shown::whole(text), &shown::tables()).text()); };
    EXPECT_EQ(list("改造小区12个\n新建停车场3座\n新建公园2处"), "改造小区12个\n新建停车场3座\n新建公园2处");
    // no amount, no word of doing on either side: the margin broke it
    EXPECT_EQ(list("新建城市公园和停\n新建"), "新建城市公园和停新建");
    EXPECT_EQ(list("改造小区12个\n居民小区"), "改造小区12个居民小区");
    EXPECT_EQ(list("氮氧化物分\n别削减2%"), "氮氧化物分别削减2%");
    EXPECT_EQ(list("征收房屋\n2600户"), "征收房屋2600户");
}

TEST(Unwrapped, leaves_the_ends_of_paragraphs_and_phrases)
{
    for (const char* text :
         {"新建学校。\n新建医院", "新建学校\n\n新建医院", "新建学校\n　　新建医院", "新建学校，\n新建医院", "\n新建", "新建\n"})
        EXPECT_EQ(joined(text), text);
}

TEST(Unwrapped, gives_places_of_the_notice)
{
    const std::string text = "前言。氮氧化物分\n别削减\n2%。后文";
    const auto begin = static_cast<std::uint32_t>(text.find("氮"));
    const auto end = static_cast<std::uint32_t>(text.find("后"));
    const Unwrapped unwrapped(text, {begin, end});
    for (std::uint32_t from = 0; from < unwrapped.text().size(); from += 3) {
        for (std::uint32_t to = from + 3; to <= 27; to += 3) {
            const Span place = unwrapped.in_notice({from, to});
            std::string words = text.substr(place.begin, place.size());
            std::erase(words, '\n');
            EXPECT_EQ(words, unwrapped.text().substr(from, to - from));
            EXPECT_NE(text[place.begin], '\n');
            EXPECT_NE(text[place.end - 1], '\n');
        }
    }
    EXPECT_EQ(Unwrapped(text, {begin, begin + 3}).in_notice({begin, begin + 3}), (Span{begin, begin + 3}));
}

TEST(Unwrapped, targets_are_found_over_line_ends)
{
    const std::string text = "氨氮、氮氧化物分\n别削减2%和3%，征收房\n屋2600\n户。";
    const std::vector<extract::Stretch> stretches{{shown::whole(text)}};
    std::vector<Diagnostic> diagnostics;
    std::string found;
    for (const Target& target : extract::find_targets(text, stretches, 0, shown::tables(), diagnostics))
        found += text.substr(target.indicator->begin, target.indicator->size()) + "|" + target.unit + "|";
    EXPECT_EQ(found, "氨氮|%|氮氧化物|%|征收房\n屋|户|");
}
