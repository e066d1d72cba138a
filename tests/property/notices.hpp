// The notices that the property tests read: those of corpus/, and the real documents beside the checkout where they are present.
#pragma once

#include "zeren/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zeren::property {

struct Notice {
    std::string name; // folder or file, for messages
    std::string bytes;
};

// In the order of their names. Never empty: a corpus without a notice ends the test run.
const std::vector<Notice>& corpus_notices();

// ../shared/{excerpts,notices,wild,seed}; empty where that folder is absent.
const std::vector<Notice>& shared_notices();

// What read() makes of it; empty for a format that this build does not read and for bytes that it refuses.
std::optional<Text> text_of(const Notice& notice);

// Whether the whole run is asked for (ZEREN_FULL=1), which takes minutes under a sanitizer.
bool full_run();

} // namespace zeren::property
