// Whatever the text, the model keeps its promises: the corpus, the real documents of ../shared, and 10,000 random mutations of the
// corpus (a tenth of them under a sanitizer; all with ZEREN_FULL=1).
#include "breaches.hpp"
#include "mutations.hpp"
#include "notices.hpp"

#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>

namespace zeren::property {
namespace {

constexpr std::uint64_t kMutations = 10000;
constexpr std::uint64_t kShards = 4;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t kCut = 1000;
#else
constexpr std::uint64_t kCut = kMutations;
#endif

Breaches breaches_of(const Text& text)
{
    const Document document = parse(text);
    Breaches breaches = all_breaches(document);
    if (document.content != text.content) breaches.push_back({"parse changes the text", ""});
    if (parse(text) != document) breaches.push_back({"parse twice is not equal", ""});
    return breaches;
}

std::size_t check_all(const std::vector<Notice>& notices)
{
    Tally tally;
    std::size_t seen = 0;
    for (const Notice& notice : notices) {
        const auto text = text_of(notice);
        if (!text) continue;
        ++seen;
        tally.add(notice.name, breaches_of(*text));
    }
    EXPECT_TRUE(tally.empty()) << tally.report();
    return seen;
}

TEST(Property, EveryNoticeOfTheCorpus)
{
    EXPECT_EQ(check_all(corpus_notices()), corpus_notices().size()); // all are read
}

TEST(Property, EveryRealDocument)
{
    EXPECT_GE(check_all(shared_notices()), shared_notices().size() / 2); // the others are of formats not read yet
}

class PropertyOfMutations : public testing::TestWithParam<std::uint64_t> {};

// A mutation that breaks a promise is left in the temporary folder, so that it can be looked at: zeren parse mutation-17.txt
void keep(std::uint64_t n, const std::string& bytes)
{
    std::ofstream(std::filesystem::temp_directory_path() / ("zeren-mutation-" + std::to_string(n) + ".txt"), std::ios::binary) << bytes;
}

TEST_P(PropertyOfMutations, Hold)
{
    const Mutations mutations(corpus_notices());
    Tally tally;
    std::size_t read_count = 0;
    const std::uint64_t count = full_run() ? kMutations : kCut;
    for (std::uint64_t n = GetParam(); n < count; n += kShards) {
        const std::string bytes = mutations.make(n);
        const auto text = text_of({"", bytes});
        if (!text) continue;
        ++read_count;
        const Breaches breaches = breaches_of(*text);
        if (!breaches.empty()) keep(n, bytes);
        tally.add("mutation " + std::to_string(n) + " of " + mutations.source(n), breaches);
    }
    EXPECT_TRUE(tally.empty()) << tally.report();
    EXPECT_GE(read_count, count / kShards * 9 / 10);
}

INSTANTIATE_TEST_SUITE_P(Shard, PropertyOfMutations, testing::Range<std::uint64_t>(0, kShards));

TEST(Property, TheSchemaTakesTheJsonOfThreeHundredMutations)
{
    const Mutations mutations(corpus_notices(), 2500); // the validator is slow
    const auto file = std::filesystem::temp_directory_path() / ("zeren-mutations-" + std::to_string(getpid()) + ".jsonl");
    {
        std::ofstream lines(file, std::ios::binary);
        std::size_t written = 0;
        for (std::uint64_t n = kMutations; written < 300; ++n)
            if (const auto text = text_of({"", mutations.make(n)})) {
                lines << to_json(parse(*text), {.compact = true}) << '\n';
                ++written;
            }
    }
    const std::string command = "/usr/bin/python3 -B '" ZEREN_SOURCE_DIR "/tests/schema/validate.py' --strict '" + file.string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0) << "the lines are kept in " << file;
    if (!HasFailure()) std::filesystem::remove(file);
}

} // namespace
} // namespace zeren::property
