// Eight threads that read different notices at once find what one thread finds. Meant for the thread sanitizer (./dev tsan), where
// the first use of the built-in lexicon falls into all threads at once.
#include "notices.hpp"

#include "zeren/json.hpp"
#include "zeren/parse.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace zeren::property {
namespace {

constexpr std::size_t kThreads = 8;
constexpr std::size_t kNotices = 40;

std::vector<Notice> some_notices()
{
    const std::vector<Notice>& all = corpus_notices();
    const std::size_t step = all.size() / kNotices + 1;
    std::vector<Notice> some;
    for (std::size_t i = 0; i < all.size(); i += step) some.push_back(all[i]);
    return some;
}

Document document_of(const Notice& notice)
{
    const auto text = text_of(notice);
    return text ? parse(*text) : Document{};
}

TEST(Threads, ReadAndParseDifferentNoticesAtOnce)
{
    const std::vector<Notice> notices = some_notices();
    std::vector<std::vector<Document>> found(kThreads, std::vector<Document>(notices.size()));
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < kThreads; ++t)
        threads.emplace_back([&, t] {
            for (std::size_t i = 0; i < notices.size(); ++i) {
                const std::size_t turn = (i + t * notices.size() / kThreads) % notices.size();
                found[t][turn] = document_of(notices[turn]);
            }
        });
    for (std::thread& thread : threads) thread.join();

    for (std::size_t i = 0; i < notices.size(); ++i) {
        const Document serial = document_of(notices[i]);
        for (std::size_t t = 0; t < kThreads; ++t) EXPECT_EQ(found[t][i] == serial, true) << notices[i].name << " in thread " << t;
    }
}

TEST(Threads, ShareAConstDocument)
{
    const Document document = document_of(corpus_notices().front());
    const std::string serial = to_json(document, {.with_text = true});
    std::vector<std::string> found(kThreads);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < kThreads; ++t)
        threads.emplace_back([&, t] { found[t] = to_json(from_json(to_json(document, {.with_text = true})), {.with_text = true}); });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& json : found) EXPECT_EQ(json == serial, true);
}

} // namespace
} // namespace zeren::property
