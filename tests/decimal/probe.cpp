// Reads one numeral a line and prints "value high magnitude more", ? for what is empty: what numerals_test.py compares with Python's decimal.
// "product A B" lines print A × B by text::multiply.
#include "text/decimal.hpp"
#include "text/numerals.hpp"

#include <iostream>
#include <optional>
#include <string>

namespace {

using zeren::Decimal;

std::string print(const std::optional<Decimal>& value) { return value ? zeren::text::print_decimal(*value) : "?"; }

std::string product(const std::string& line)
{
    const std::size_t blank = line.find(' ');
    const auto a = zeren::text::parse_decimal(line.substr(0, blank));
    const auto b = zeren::text::parse_decimal(line.substr(blank + 1));
    return a && b ? print(zeren::text::multiply(*a, *b)) : "?";
}

std::string numeral(const std::string& line)
{
    const auto read = zeren::text::read_numeral(line, 0);
    if (!read) return "none";
    return print(read->value) + ' ' + print(read->high) + ' ' + std::to_string(read->magnitude) + ' ' + std::to_string(read->more) + ' ' +
           std::to_string(read->span.end);
}

} // namespace

int main()
{
    constexpr std::string_view kProduct = "product ";
    for (std::string line; std::getline(std::cin, line);)
        std::cout << (line.starts_with(kProduct) ? product(line.substr(kProduct.size())) : numeral(line)) << '\n';
}
