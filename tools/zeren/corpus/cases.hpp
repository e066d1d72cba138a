// Where the cases of a corpus are: folders that hold one notice each, with the model that was accepted for it and, it may be, gold.
//
//     DIR/NAME/notice.txt (or .html, .docx …)   DIR/NAME/expected.json   DIR/NAME/gold.json
//
// Gold is read here and never written anywhere in the tool.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

inline constexpr std::string_view kExpected = "expected.json";
inline constexpr std::string_view kGold = "gold.json";

struct Case {
    std::filesystem::path folder;
    std::string name; // as the user would write it: corpus/NAME
};

// The cases that a path of the command line means: itself, or those in it, by name. A folder is a case when it holds a notice.*, an
// expected.json or a gold.json; other folders, and names that begin with a dot, are none. Throws zeren::Error: file_missing,
// file_unreadable.
std::vector<Case> cases_at(const std::string& path);

// True when it holds a notice.*, expected.json or gold.json.
bool is_case(const std::filesystem::path& folder);

// The notices in a case: there should be one.
std::vector<std::filesystem::path> notices_in(const std::filesystem::path& folder);

// How the file of a notice ends that came without a name: ".docx" for a DOCX file, ".txt" for what is none of the known ones.
std::string ending_of(std::string_view media_type);

// All bytes of a file. Throws zeren::Error.
std::string bytes_of(const std::filesystem::path& path);

} // namespace zeren::tool
