// Files: what is read, what is refused, and before how much of it was read.
#include "read/file.hpp"
#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace zeren {
namespace {

namespace fs = std::filesystem;

class ReadFile : public testing::Test {
protected:
    void SetUp() override
    {
        folder_ = fs::temp_directory_path() / ("zeren-read-" + std::to_string(::getpid()));
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path write(const std::string& name, const std::string& bytes)
    {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return folder_ / name;
    }
    static std::string code_of(const fs::path& path, const ReadOptions& options = {})
    {
        try {
            (void)read_file(path, options);
            return "none";
        } catch (const Error& error) {
            EXPECT_EQ(error.file, path.string());
            return std::string(to_string(error.code));
        }
    }

    static ReadOptions with_limit(std::uint64_t max_bytes)
    {
        ReadOptions options;
        options.max_bytes = max_bytes;
        return options;
    }

    fs::path folder_;
};

TEST_F(ReadFile, FillsTheSource)
{
    const Text text = read_file(write("通知.txt", "责任\n"));
    EXPECT_EQ(text.content, "责任\n");
    EXPECT_EQ(text.source.name, "通知.txt");
    EXPECT_EQ(text.source.bytes, 7U);
    EXPECT_EQ(text.source.media_type, "text/plain");
    EXPECT_EQ(text.source.charset, "UTF-8");
    EXPECT_EQ(text.source.sha256, text.sha256);
}

TEST_F(ReadFile, MissingFilesAreMissing)
{
    EXPECT_EQ(code_of(folder_ / "none.txt"), "file_missing");
    EXPECT_EQ(code_of(""), "file_missing");
    EXPECT_EQ(code_of(write("a.txt", "x") / "b"), "file_missing");
    EXPECT_EQ(code_of(std::string("a\0b", 3)), "file_missing");
}

TEST_F(ReadFile, OnlyRegularFilesAreRead)
{
    EXPECT_EQ(code_of(folder_), "file_unreadable");
    EXPECT_EQ(code_of("/dev/zero"), "file_unreadable");
    ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(code_of(folder_ / "pipe"), "file_unreadable"); // and does not hang
    fs::create_symlink("loop", folder_ / "loop");
    EXPECT_EQ(code_of(folder_ / "loop"), "file_unreadable");
    EXPECT_EQ(code_of(folder_ / std::string(300, 'a')), "file_unreadable");
}

TEST_F(ReadFile, ALinkToAFileIsRead)
{
    fs::create_symlink(write("a.txt", "责任"), folder_ / "link");
    EXPECT_EQ(read_file(folder_ / "link").content, "责任");
}

TEST_F(ReadFile, TheLimitIsTheLastSizeThatIsRead)
{
    const fs::path path = write("a.txt", "12345678");
    EXPECT_EQ(code_of(path, with_limit(8)), "none");
    EXPECT_EQ(code_of(path, with_limit(7)), "input_too_large");
    EXPECT_EQ(code_of(path, with_limit(0)), "input_too_large");
}

TEST_F(ReadFile, HugeFilesAreRefusedBeforeTheyAreRead)
{
    const fs::path path = write("sparse", "");
    fs::resize_file(path, std::uintmax_t{1} << 40U);
    EXPECT_EQ(code_of(path), "input_too_large");
    EXPECT_EQ(code_of(path, with_limit(~0ULL)), "input_too_large"); // more than spans can address
}

TEST_F(ReadFile, FilesWithoutASizeAreReadToTheirEnd)
{
    EXPECT_FALSE(read_file("/proc/self/status").content.empty());
    EXPECT_EQ(code_of("/proc/self/status", with_limit(10)), "input_too_large");
}

TEST_F(ReadFile, ANameThatIsNoUtf8IsRepaired) { EXPECT_EQ(read_file(write("a\xFF.txt", "责任")).source.name, "a\xEF\xBF\xBD.txt"); }

TEST_F(ReadFile, WhatIsNoTextNamesItsFile)
{
    EXPECT_EQ(code_of(write("a.bin", std::string("\x7F"
                                                 "ELF\0\0",
                                                 6))),
              "not_text");
}

} // namespace
} // namespace zeren
