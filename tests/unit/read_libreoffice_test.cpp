// The formats of LibreOffice, which starts only when it may.
#include "packages.hpp"

#include <gtest/gtest.h>

namespace zeren::reading {
namespace {

TEST(LibreOffice, IsStartedOnlyWhenTheCallerAllowsPrograms) { EXPECT_EQ(packages::error_of("{\\rtf1 a}"), "program_disabled"); }

} // namespace
} // namespace zeren::reading
