// run.hpp: one batch from its plan to its output, whole or broken off and taken up again.
#pragma once

#include "model_options.hpp"
#include "plan.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace zeren::tool {

struct BatchOptions {
    std::vector<std::string> inputs;
    std::vector<std::string> patterns;
    bool null_lists = false;
    std::string output; // the one file, or empty
    std::string each;   // the folder, or empty
    unsigned jobs = 1;
    bool resume = false;
    bool restart = false;
    bool quiet = false;
    ModelOptions model;
};

// Returns the exit code. Throws OutputFailed, WrongUsage, zeren::Error.
int run_batch(const BatchOptions& options, const Lexicon& lexicon);

} // namespace zeren::tool
