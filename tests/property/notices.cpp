#include "notices.hpp"

#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string_view>

namespace zeren::property {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void sort_by_name(std::vector<Notice>& notices)
{
    std::sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) { return a.name < b.name; });
}

std::vector<Notice> load_corpus()
{
    std::vector<Notice> notices;
    for (const auto& folder : fs::directory_iterator(ZEREN_SOURCE_DIR "/corpus")) {
        if (!folder.is_directory()) continue;
        for (const auto& file : fs::directory_iterator(folder))
            if (file.path().stem() == "notice" && file.path().extension() != ".pdf") // which a program of the system reads
                notices.push_back({folder.path().filename().string(), bytes_of(file)});
    }
    if (notices.empty()) {
        std::cerr << "no notice in " ZEREN_SOURCE_DIR "/corpus: nothing to test\n";
        std::exit(1);
    }
    sort_by_name(notices);
    return notices;
}

std::vector<Notice> load_shared()
{
    std::vector<Notice> notices;
#ifdef ZEREN_SHARED_DIR
    for (const char* room : {"excerpts", "notices", "wild", "seed"}) {
        const fs::path folder = fs::path(ZEREN_SHARED_DIR) / room;
        if (!fs::is_directory(folder)) continue;
        for (const auto& file : fs::directory_iterator(folder)) {
            const std::string kind = file.path().extension().string();
            if (kind == ".json" || kind == ".jsonl") continue;
            notices.push_back({std::string(room) + "/" + file.path().filename().string(), bytes_of(file)});
        }
    }
#endif
    sort_by_name(notices);
    return notices;
}

} // namespace

const std::vector<Notice>& corpus_notices()
{
    static const std::vector<Notice> notices = load_corpus();
    return notices;
}

const std::vector<Notice>& shared_notices()
{
    static const std::vector<Notice> notices = load_shared();
    return notices;
}

std::optional<Text> text_of(const Notice& notice)
{
    try {
        return read(std::as_bytes(std::span(notice.bytes)));
    } catch (const Error&) {
        return std::nullopt;
    }
}

bool full_run()
{
    const char* value = std::getenv("ZEREN_FULL");
    return value != nullptr && std::string_view(value) == "1";
}

} // namespace zeren::property
