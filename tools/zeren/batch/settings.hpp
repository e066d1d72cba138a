// settings.hpp: all that decides about the bytes of the output; a broken batch goes on only with the same.
#pragma once

#include "run.hpp"

#include <string>

namespace zeren::tool {

// As JSON, for the head of the journal.
std::string settings_of(const BatchOptions& options, const Lexicon& lexicon);

// The first setting that differs, as "--charset (was "GB18030")", or "" when none does. When no INPUT is named, those of the journal hold.
std::string changed_setting(const std::string& before, const std::string& now);

} // namespace zeren::tool
