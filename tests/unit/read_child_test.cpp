// Programs of the system: limits, the folder, nothing left behind.
#include "read/child.hpp"
#include "zeren/error.hpp"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>

namespace zeren::reading {
namespace {

constexpr ChildLimits kLimits{10, 0, 1U << 20U};

ChildResult shell(const std::string& script, const ChildLimits& limits = kLimits)
{
    const PrivateFolder folder;
    return run_child("/bin/sh", {"-c", script}, folder, limits);
}

std::string shell_error(const std::string& script, const ChildLimits& limits)
{
    try {
        return "none: " + shell(script, limits).output;
    } catch (const Error& error) {
        return std::string(to_string(error.code));
    }
}

TEST(Child, OutputErrorsAndStatus)
{
    const ChildResult result = shell("echo out; echo err >&2; exit 3");
    EXPECT_EQ(result.output, "out\n");
    EXPECT_EQ(result.errors, "err\n");
    EXPECT_EQ(result.status, 3);
    EXPECT_EQ(shell("kill -9 $$").status, 128 + SIGKILL);
}

TEST(Child, AnEmptyEnvironmentAndAFolderOfItsOwn)
{
    ::setenv("ZEREN_SECRET", "x", 1);
    EXPECT_EQ(shell("echo \"[$ZEREN_SECRET]\"; test \"$HOME\" = \"$PWD\" && echo home; cat").output, "[]\nhome\n");
    EXPECT_EQ(shell("ls /proc/self/fd | wc -l").output, "4\n"); // three streams, and the folder that ls reads
}

TEST(Child, TooLongIsKilledWithAllThatItStarted)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::string mark = std::filesystem::temp_directory_path().string() + "/zeren-child-test-" + std::to_string(::getpid());
    std::filesystem::remove(mark);
    EXPECT_EQ(shell_error("(sleep 3; touch " + mark + ") & sleep 60", {1, 0, 1000}), "program_timeout");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
    std::this_thread::sleep_for(std::chrono::seconds(3));
    EXPECT_FALSE(std::filesystem::exists(mark));
}

TEST(Child, WhatRunsOnBehindItsBackIsKilled)
{
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(shell("sleep 60 & echo done").output, "done\n");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(9));
}

TEST(Child, TooMuchOutputIsRefused)
{
    EXPECT_EQ(shell_error("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done", {20, 0, 100'000}), "container_too_large");
    EXPECT_EQ(shell("head -c 100000 /dev/zero >&2; echo done").output, "done\n");
}

TEST(Child, AProgramThatIsNoneFails)
{
    const PrivateFolder folder;
    EXPECT_EQ(run_child("/no/such/program", {}, folder, kLimits).status, 127);
    EXPECT_TRUE(find_program("no-such-program-of-anybody").empty());
    EXPECT_FALSE(find_program("sh").empty());
}

TEST(Child, TheFolderIsPrivateAndGoesAway)
{
    std::filesystem::path path;
    {
        const PrivateFolder folder;
        path = folder.path();
        folder.write("a", "甲");
        std::filesystem::create_directories(path / "b" / "c");
        std::filesystem::create_symlink("/etc", path / "b" / "link");
        EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_all);
    }
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_TRUE(std::filesystem::exists("/etc"));
}

TEST(Child, TheFolderOutlivesItsKeeper)
{
    const PrivateFolder folder;
    const std::string kill_others = "for p in $(cat /proc/$PPID/task/*/children); do [ $p = $$ ] || kill -9 $p; done; echo done";
    EXPECT_EQ(run_child("/bin/sh", {"-c", kill_others}, folder, kLimits).output, "done\n");
    folder.set_group(0); // what it says to a keeper that is gone is lost, and nothing else
    EXPECT_TRUE(std::filesystem::exists(folder.path()));
}

} // namespace
} // namespace zeren::reading
