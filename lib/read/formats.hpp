// The formats by name: what a caller may force, what source.media_type says, and which ones this build reads.
// Test: tests/unit/read_formats_test.cpp.
#pragma once

#include "read/sniff.hpp"

#include <string_view>

namespace zeren::reading {

// How a format is read: by the readers of this library, or by a program of the system.
enum class Reader : std::uint8_t { text, package, pdf, office };

struct FormatInfo {
    Format format = Format::text;
    std::string_view name;       // "docx"
    std::string_view media_type; // "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    std::string_view title;      // as errors call it: "a DOCX file"
    Reader reader = Reader::text;
    bool built = false; // left out of this build or not
};

// Of a format that is read, which zip and ole are not.
[[nodiscard]] const FormatInfo& format_info(Format format) noexcept;

// Throws Error format_unsupported for a name that is none.
[[nodiscard]] Format format_named(std::string_view name);

// Throws Error format_unsupported for one that was left out of this build.
void require_built(Format format);

} // namespace zeren::reading
