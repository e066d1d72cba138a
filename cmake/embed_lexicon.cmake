# Writes the bytes of the lexicon's FILES into the C++ source OUTPUT, as lib/lexicon/embedded.hpp declares them.
#   cmake -DOUTPUT=embedded.cpp "-DFILES=a.json;b.json" -P embed_lexicon.cmake
# Each byte is one \x escape, 96 bytes a line: no encoding, quote or line limit of a compiler can get in the way.
string(REPEAT "[0-9a-f]" 192 line)

set(entries "")
list(LENGTH FILES count)
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" bytes HEX)
  string(LENGTH "${bytes}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
  string(REGEX REPLACE "\n$" "" bytes "${bytes}")
  string(REPLACE "\n" "\"\n     \"" bytes "${bytes}")
  string(APPEND entries "    {\"${name}\", std::string_view(\n     \"${bytes}\", ${size})},\n")
endforeach()
if(count EQUAL 0)
  set(entries "    {},\n") # an array needs an element; the count says 0
endif()

file(WRITE "${OUTPUT}" "// Generated from lib/lexicon/*.json by cmake/embed_lexicon.cmake.
#include \"lexicon/embedded.hpp\"

#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace zeren::lexicon {

extern const EmbeddedFile embedded_files[] = {
${entries}};

extern const std::size_t embedded_file_count = ${count};

} // namespace zeren::lexicon
")
