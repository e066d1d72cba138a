// Behind 要: who leads, who helps, who joins; and what says none of it.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

std::string task(const std::string& text)
{
    return shown::joined(shown::tasks(shown::document("1." + text + "\n2.加固河堤。（县水务局负责）\n")));
}

std::string duties(const std::string& text)
{
    std::string line = task(text);
    line.resize(line.find(" | "));
    const auto at = line.find(" <- ");
    return at == std::string::npos ? "" : line.substr(at + 4);
}

TEST(WilledWork, others_join_the_doer)
{
    EXPECT_EQ(duties("县发改局要会同县工信局，4月20日前梳理台账。"), "responsible_unit: 县发改局; cooperating_unit 会同: 县工信局");
    EXPECT_EQ(duties("县教育局会同县住建局要加快建设2所学校。"), "responsible_unit: 县教育局; cooperating_unit 会同: 县住建局");
    EXPECT_EQ(duties("县发改局要会同有关部门建立机制。"), "responsible_unit: 县发改局; cooperating_unit 会同: 有关部门 (collective)");
}

TEST(WilledWork, the_verb_says_how)
{
    EXPECT_EQ(duties("县水务局要牵头，会同县财政局、县审计局做好审核。"),
              "lead_unit 牵头: 县水务局; cooperating_unit 会同: 县财政局, 县审计局");
    EXPECT_EQ(duties("县水务局要牵头推进12座水库加固。"), "lead_unit 牵头推进: 县水务局");
    EXPECT_EQ(duties("县住建局要抓紧建设，县财政局、县审计局要全力支持配合。"),
              "responsible_unit: 县住建局; cooperating_unit 支持配合: 县财政局, 县审计局");
}

TEST(WilledWork, everyone_who_helps_is_named)
{
    EXPECT_EQ(duties("县住建局要编制方案，县教育局要协助，县林业局要协助，县财政局要协助，县公安局要协助，县司法局要协助。"),
              "responsible_unit: 县住建局; cooperating_unit 协助: 县教育局; cooperating_unit 协助: 县林业局; "
              "cooperating_unit 协助: 县财政局; cooperating_unit 协助: 县公安局; cooperating_unit 协助: 县司法局");
    EXPECT_EQ(duties("县水务局要配合，县财政局要支持。"), "cooperating_unit 配合: 县水务局; cooperating_unit 支持: 县财政局");
}

TEST(WilledWork, other_words_change_nothing)
{
    EXPECT_EQ(duties("县水务局要加快加固12座水库。"), "responsible_unit: 县水务局");
    EXPECT_EQ(duties("县工信局、县商务局要按照职责分工，帮助20家企业复产。"), "responsible_unit: 县工信局, 县商务局");
    EXPECT_EQ(duties("县教育局要支持民办学校发展。"), "responsible_unit: 县教育局"); // its work
    EXPECT_EQ(duties("县文旅局要会展并举，办好节庆。"), "responsible_unit: 县文旅局");
    EXPECT_EQ(duties("县商务局要会商解决企业用工。"), "responsible_unit: 县商务局");
}

} // namespace
