// zeren.hpp: everything at once, for programs that use Zeren. The library itself includes only the headers it needs.
//
//     #include <zeren/zeren.hpp>
//     int main() { std::cout << zeren::to_json(zeren::parse(zeren::read_file("notice.txt"))) << '\n'; }
#pragma once

#include "zeren/check.hpp"
#include "zeren/compare.hpp"
#include "zeren/deadlines.hpp"
#include "zeren/error.hpp"
#include "zeren/finding.hpp"
#include "zeren/json.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"
#include "zeren/numbers.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/render.hpp"
#include "zeren/sarif.hpp"
#include "zeren/table.hpp"
#include "zeren/text.hpp"
#include "zeren/units.hpp"
#include "zeren/verify.hpp"
#include "zeren/version.hpp"
