// The plain test of a target: runs it over the files and folders that are named, without libFuzzer. What the fuzzer once found
// (tests/fuzz/found) and the seeds come by here in every test run.
#include "target.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::size_t replay(const fs::path& path)
{
    if (fs::is_directory(path)) {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(path)) count += replay(entry.path());
        return count;
    }
    std::ifstream file(path, std::ios::binary);
    std::vector<char> bytes(std::istreambuf_iterator<char>(file), {});
    bytes.shrink_to_fit(); // exactly as long as the file, so that the sanitizer sees one byte too far
    std::fprintf(stderr, "%s\n", path.c_str());
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()); // NOLINT: bytes are bytes
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        std::size_t count = 0;
        for (int i = 1; i < argc; ++i) count += replay(argv[i]);
        std::printf("%zu inputs\n", count);
        return count > 0 ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
