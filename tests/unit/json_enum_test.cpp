// The strings of the enumerators, and a document's text of a span.
#include "json/read_parts.hpp"
#include "unit/json_sample.hpp"
#include "zeren/model.hpp"

#include <gtest/gtest.h>

namespace zeren {
namespace {

template <class Enum>
void expect_there_and_back(Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_FALSE(to_string(value).empty()) << i;
        EXPECT_EQ(json::enumerator(to_string(value), last), value) << i;
    }
    EXPECT_TRUE(to_string(static_cast<Enum>(static_cast<int>(last) + 1)).empty());
    EXPECT_FALSE(json::enumerator("nonsense", last));
    EXPECT_FALSE(json::enumerator("", last));
}

TEST(JsonEnum, EveryEnumeratorHasAStringOfItsOwn)
{
    expect_there_and_back(RoleKind::other);
    expect_there_and_back(PartyKind::collective);
    expect_there_and_back(Task::Kind::item);
    expect_there_and_back(Other::Kind::unclaimed);
    expect_there_and_back(Rule::Kind::responsible_leads);
    expect_there_and_back(Basis::Kind::inferred);
    expect_there_and_back(Basis::Rule::responsible_leads);
    expect_there_and_back(Change::decrease);
    expect_there_and_back(Relation::range);
    expect_there_and_back(Deadline::Precision::year);
    expect_there_and_back(Deadline::Kind::ongoing);
    expect_there_and_back(Severity::info);
}

TEST(JsonEnum, StringsAreSpelledAsTheEnumerators)
{
    EXPECT_EQ(to_string(RoleKind::cooperating_unit), "cooperating_unit");
    EXPECT_EQ(to_string(Relation::about), "~");
    EXPECT_EQ(to_string(Basis::Rule::label_neighbours), "label_neighbours");
    EXPECT_EQ(to_string(Deadline::Precision::half), "half");
    EXPECT_EQ(to_string(Severity::warning), "warning");
}

TEST(DocumentText, IsTheWordingOfTheSpanAndEmptyOutside)
{
    const Document document = test::empty_document();
    EXPECT_EQ(document.text({0, 3}), "无");
    EXPECT_EQ(document.text({0, 6}), "无。");
    EXPECT_EQ(document.text({0, 7}), "");
    EXPECT_EQ(document.text({3, 0}), "");
    EXPECT_EQ(document.text({4294967295U, 4294967295U}), "");
}

} // namespace
} // namespace zeren
