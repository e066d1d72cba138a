// Files of other kinds that would pass for text, or for a file that holds nothing but zeros: named, with the way to what can be read.
//
//     MIME-Version: 1.0 … multipart/related     a web page saved with its pictures (MHT), whose text is packed
//     <?mso-application progid="Word.Document"?> a document of Word 2003 in XML; UOF, flat OpenDocument
//     Rar!                                      a packed archive
//
// XML of any other kind is a text, as it always was. Test: tests/unit/read_foreign_test.cpp.
#pragma once

#include <string_view>

namespace zeren::reading {

// What is told of such a file; empty for all others. Looks at 4 KiB.
[[nodiscard]] std::string_view foreign_kind(std::string_view bytes) noexcept;

} // namespace zeren::reading
