// A program of twenty lines that uses the installed library: it links, it reads, it catches what is thrown.
#include <zeren/zeren.hpp>

#include <iostream>
#include <span>
#include <string_view>

int main()
{
    constexpr std::string_view kNotice = "1.加快项目建设。\n责任单位：区发改委\n";
    const auto document = zeren::parse(zeren::read(std::as_bytes(std::span(kNotice))));
    if (zeren::to_json(document).find("zeren/1") == std::string::npos) return 1;
    std::cout << zeren::version() << ' ' << document.tasks.size() << " task\n";
    try {
        (void)zeren::read_file("no such file");
    } catch (const zeren::Error& error) { // the type must be the same on both sides of a shared library
        std::cout << zeren::to_string(error.code) << '\n';
        return document.tasks.size() == 1 ? 0 : 1;
    }
    return 1;
}
