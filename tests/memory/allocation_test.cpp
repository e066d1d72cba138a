// Memory that runs out: every call of the library, with the n-th allocation failing, for every n. std::bad_alloc reaches the caller, what
// was allocated is given back, and the next call works. Counted are the allocations of C++ (operator new); those of ICU, gumbo, libzip
// and pugixml go to malloc by themselves.
#include "zeren/zeren.hpp"

#include "unit/packages.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <new>
#include <span>
#include <string>
#include <utility>

namespace {

std::atomic<std::int64_t> live{0};  // allocations that were not given back
std::atomic<std::int64_t> count{0}; // since arm()
std::atomic<std::int64_t> fail_at{0};
std::atomic<bool> thrown{false};

bool fails() noexcept { return ++count == fail_at; }

void* allocate(std::size_t size, std::size_t alignment)
{
    void* memory =
        alignment == 0 ? std::malloc(size == 0 ? 1 : size) : std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (memory != nullptr) ++live;
    return memory;
}

void* allocate_or_throw(std::size_t size, std::size_t alignment)
{
    if (fails()) {
        thrown = true;
        throw std::bad_alloc();
    }
    if (void* memory = allocate(size, alignment)) return memory;
    throw std::bad_alloc();
}

void give_back(void* memory) noexcept
{
    if (memory == nullptr) return;
    --live;
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size, 0); }
void* operator new[](std::size_t size) { return allocate_or_throw(size, 0); }
void* operator new(std::size_t size, std::align_val_t to) { return allocate_or_throw(size, static_cast<std::size_t>(to)); }
void* operator new[](std::size_t size, std::align_val_t to) { return allocate_or_throw(size, static_cast<std::size_t>(to)); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return fails() ? nullptr : allocate(size, 0); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return fails() ? nullptr : allocate(size, 0); }
void operator delete(void* memory) noexcept { give_back(memory); }
void operator delete[](void* memory) noexcept { give_back(memory); }
void operator delete(void* memory, std::size_t) noexcept { give_back(memory); }
void operator delete[](void* memory, std::size_t) noexcept { give_back(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { give_back(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { give_back(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { give_back(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { give_back(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { give_back(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { give_back(memory); }

namespace zeren {
namespace {

const std::string kNotice =
    "某县人民政府办公室关于分解2023年重点工作的通知\n某政办〔2023〕4号\n各乡镇人民政府，县政府各部门：\n"
    "现将三项任务分解如下，列第一位者为牵头单位，下同。请于每季度末月25日前报送进展。\n"
    "一、项目建设（责任领导：王某某）\n1.加快项目建设。完成投资5.5亿元，同比增长10%以上，6月底前开工。\n"
    "牵头单位：县发展和改革委员会\n责任单位：县财政局、县水利局，各乡镇人民政府\n"
    "2.修路20公里。（县交通局牵头，县财政局配合；2023年12月底前完成）\n二、民生\n3.建学校三所。由县教育局会同县住建局负责\n"
    "某县人民政府办公室\n2023年3月1日\n";
const std::string kPage =
    "<html><head><meta charset=\"utf-8\"><title>通知</title></head><body><p>关于分解任务的通知</p><table><tr><th>序号</th><th>任务</th>"
    "<th>牵头单位</th><th>完成时限</th></tr><tr><td>1</td><td>修路20公里</td><td>县交通局</td><td>6月底前</td></tr>"
    "<tr><td>2</td><td>建学校三所</td><td>县教育局、县财政局</td><td>年底前</td></tr></table></body></html>";

struct Outcome {
    std::int64_t allocations = 0;
    bool failed = false; // an allocation that may throw did
};

// Runs `action` with its n-th allocation failing; 0: none.
Outcome run(const std::function<void()>& action, std::int64_t n)
{
    bool caught = false;
    thrown = false;
    count = 0;
    fail_at = n;
    const std::int64_t before = live;
    try {
        action();
    } catch (const std::bad_alloc&) {
        caught = true;
    }
    fail_at = 0;
    const Outcome outcome{count, thrown};
    const std::int64_t kept = live - before;
    EXPECT_EQ(caught, outcome.failed) << "the failure of allocation " << n << (caught ? " was invented" : " was swallowed");
    EXPECT_EQ(kept, 0) << "allocation " << n << " failed";
    return outcome;
}

// `most`: how many of the allocations are made to fail at most, spread over all.
void fail_each(const std::function<void()>& action, std::int64_t most = 4000)
{
    action(); // what is made once and kept is made
    const std::int64_t all = run(action, 0).allocations;
    ASSERT_GT(all, 0);
    const std::int64_t step = std::max<std::int64_t>(1, all / most);
    std::int64_t failed = 0;
    for (std::int64_t n = 1; n <= all && !testing::Test::HasFailure(); n += step) failed += run(action, n).failed ? 1 : 0;
    EXPECT_GT(failed, std::min(all, most) / 2);
    std::cout << failed << " of " << all << " allocations failed\n";
    run(action, 0);
}

Text text_of(const std::string& bytes) { return read(std::as_bytes(std::span(bytes))); }

std::string utf16(const std::string& ascii)
{
    std::string result = "\xFF\xFE";
    for (const char c : ascii) result.append({c, '\0'});
    return result;
}

// Nothing of a table that could not be made whole stays in its place: the next call makes it.
TEST(OutOfMemory, FirstUseOfTheLexicon)
{
    std::int64_t failures = 0;
    for (std::int64_t n = 1;; n += 1 + n / 20) {
        bool caught = false;
        fail_at = n;
        count = 0;
        try {
            (void)Lexicon::builtin();
        } catch (const std::bad_alloc&) {
            caught = true;
        }
        fail_at = 0;
        if (!caught) break;
        ++failures;
    }
    EXPECT_EQ(parse(text_of(kNotice)).tasks.size(), 3U);
    std::cout << failures << " failures before the lexicon was whole\n";
}

TEST(OutOfMemory, ReadOfPlainText)
{
    fail_each([] { (void)text_of(kNotice); });
    fail_each([] { (void)text_of(kNotice + kNotice + "\xFF" + kNotice); });
    fail_each([] { (void)text_of(utf16("1.abc\n2.def\n")); });
}

TEST(OutOfMemory, ReadOfPages)
{
    fail_each([] { (void)text_of(kPage); });
}

TEST(OutOfMemory, ReadOfFiles)
{
    const std::string path = (std::filesystem::temp_directory_path() / "zeren-allocation-test.txt").string();
    std::ofstream(path) << kNotice;
    fail_each([&] { (void)read_file(path); });
    fail_each([&] {
        try {
            (void)read_file(path + "-none");
        } catch (const Error&) {
        }
    });
    std::filesystem::remove(path);
}

TEST(OutOfMemory, ReadOfOfficeFiles)
{
    const std::string document = packages::docx("<w:p><w:r><w:t>关于分解任务的通知</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>任务"
                                                "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
    const std::string workbook = packages::xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>5.50</v></c></row>"
                                                "</sheetData>",
                                                {"修路"});
    ASSERT_EQ(text_of(document).blocks.size(), 2U);
    ASSERT_EQ(text_of(workbook).blocks.size(), 2U); // its name, and the table
    fail_each([&] { (void)text_of(document); });
    fail_each([&] { (void)text_of(workbook); });
}

TEST(OutOfMemory, Parse)
{
    for (const std::string& notice : {kNotice, kPage, std::string(), std::string("无任务的文字。")}) {
        const Text text = text_of(notice);
        fail_each([&] { (void)parse(text); });
    }
}

TEST(OutOfMemory, JudgeNumbers)
{
    const Document document = parse(text_of(kNotice));
    fail_each([&] { (void)judge_numbers(document); });
}

TEST(OutOfMemory, Json)
{
    const Document document = parse(text_of(kNotice));
    const std::string json = to_json(document, {.with_text = true});
    fail_each([&] { (void)to_json(document); });
    fail_each([&] { (void)from_json(json); });
    fail_each([] {
        try {
            (void)from_json(R"({"schema":"zeren/1","tasks":7})");
        } catch (const Error&) {
        }
    });
}

TEST(OutOfMemory, Lexicon)
{
    const std::string entry =
        R"({"labels":[{"term":"包案首长","means":"responsible_leader","source":"test","example":"包案首长：王某某"}]})";
    fail_each([&] { (void)extend(Lexicon::builtin(), entry); }, 150);
    fail_each(
        [] {
            try {
                (void)extend(Lexicon::builtin(), R"({"labels":[{"means":"no_such_role"}]})");
            } catch (const Error&) {
            }
        },
        50);
}

} // namespace
} // namespace zeren
