// Pinyin behind characters: what is taken out, where places of the clean text lie, and what is no insertion.
#include "shown.hpp"
#include "text/insertions.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

const std::string kDamaged = "1.推進(jìn)項(xiàng)目建設(shè)。(建設(shè)局負(fù)責(zé))";

} // namespace

TEST(Insertions, are_taken_out)
{
    const auto found = text::Insertions::find(kDamaged);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->clean, "1.推進項目建設。(建設局負責)");
}

TEST(Insertions, places_go_there_and_back)
{
    const auto found = text::Insertions::find(kDamaged);
    ASSERT_TRUE(found);
    for (const std::string word : {"推", "目", "局"}) {
        const auto clean = static_cast<std::uint32_t>(found->clean.find(word));
        EXPECT_EQ(found->original(clean), kDamaged.find(word)) << word;
        EXPECT_EQ(found->cleaned(found->original(clean)), clean) << word;
    }
    EXPECT_EQ(found->original(static_cast<std::uint32_t>(found->clean.size())), kDamaged.size());
    EXPECT_EQ(found->cleaned(static_cast<std::uint32_t>(kDamaged.size())), found->clean.size());
}

TEST(Insertions, spans_of_the_model_lie_in_the_text_as_written)
{
    const Document document = shown::document(kDamaged);
    EXPECT_EQ(document.content, kDamaged);
    ASSERT_EQ(document.tasks.size(), 1U);
    EXPECT_EQ(shown::task(document, document.tasks[0]), "1: 推進(jìn)項(xiàng)目建設(shè)。 <- responsible_unit 負(fù)責(zé): 建設(shè)局");
    EXPECT_EQ(document.parties[0].name, "建設局");
}

TEST(Insertions, a_few_brackets_with_letters_are_none)
{
    for (const std::string text :
         {"面积(mu)、长度(km)、重量(kg)、功率(kw)、浓度(mg)", "推進(jìn)項(xiàng)目", "(jìn)(xiàng)(shè)(fù)", "", "(", "推("}) {
        EXPECT_FALSE(text::Insertions::find(text)) << text;
    }
}
