// error_record.hpp: what stands in the output in place of a notice that could not be read (docs/schema/zeren-error-1.schema.json).
#pragma once

#include <string>
#include <string_view>

namespace zeren::tool {

// {"schema":"zeren-error/1","source":{"name"},"error":{"code","message"}}, one line without its end. Bytes of `name` that are no UTF-8
// become U+FFFD.
std::string error_record(const std::string& name, std::string_view code, const std::string& message);

// `name` as valid UTF-8, for source.name.
std::string printable_name(const std::string& name);

} // namespace zeren::tool
