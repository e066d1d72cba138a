// Path elements of an SVG, one for each thing drawn.
//
//     <path style="fill:none;stroke-width:0.5;…" d="M 84.3 695.0 L 516.8 695.0 " transform="matrix(1,0,0,-1,0,792)"/>      a stroke
//     <path style=" stroke:none;…fill:rgb(69%,79%,89%)" d="M 41.2 97.4 L 126.7 97.4 L 126.7 98.2 L 41.2 98.2 Z"/>          a thin box
//
// A filled shape counts as a whole, so that only a thin one can be a rule; white ones are not seen. What stands in <defs> (glyphs,
// clips) is passed over. Several pages are <page> elements, a single one has none. Test: tests/unit/read_pdf_test.cpp.
#include "read/pdf_rules.hpp"

#include "read/child.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <charconv>

namespace zeren::reading {

namespace {

constexpr std::size_t kMostPages = 500; // beyond them it would take too long
constexpr std::string_view kWhite = "fill:rgb(100%,100%,100%)";

struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
};

std::vector<double> numbers(std::string_view text)
{
    std::vector<double> result;
    for (std::size_t at = 0; at < text.size();) {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), value);
        if (error == std::errc{}) result.push_back(value);
        at = std::max(at + 1, static_cast<std::size_t>(end - text.data()));
    }
    return result;
}

std::string_view attribute(std::string_view tag, std::string_view name)
{
    const std::string key = " " + std::string(name) + "=\"";
    const std::size_t at = tag.find(key);
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + key.size();
    return tag.substr(begin, tag.find('"', begin) - begin);
}

void add_piece(const Matrix& m, double x1, double y1, double x2, double y2, std::vector<Box>& pieces)
{
    const double left = m.a * x1 + m.c * y1 + m.e;
    const double top = m.b * x1 + m.d * y1 + m.f;
    const double right = m.a * x2 + m.c * y2 + m.e;
    const double bottom = m.b * x2 + m.d * y2 + m.f;
    pieces.push_back({std::min(left, right), std::min(top, bottom), std::max(left, right), std::max(top, bottom)});
}

// Straight pieces of a path; where it has curves they are left out.
std::vector<Box> pieces_of(std::string_view path, const Matrix& matrix)
{
    std::vector<Box> pieces;
    double x = 0, y = 0, first_x = 0, first_y = 0;
    for (std::size_t at = 0; at < path.size();) {
        const char operation = path[at];
        const std::size_t end = std::min(path.find_first_of("MLCZHV", at + 1), path.size());
        const std::vector<double> n = numbers(path.substr(at + 1, end - at - 1));
        if (operation == 'Z') {
            add_piece(matrix, x, y, first_x, first_y, pieces);
            x = first_x;
            y = first_y;
        } else if (n.size() >= 2) {
            const double to_x = n[n.size() - 2];
            const double to_y = n.back();
            if (operation == 'L') add_piece(matrix, x, y, to_x, to_y, pieces);
            x = to_x;
            y = to_y;
            if (operation == 'M') {
                first_x = x;
                first_y = y;
            }
        }
        at = end;
    }
    return pieces;
}

void add_path(std::string_view tag, std::vector<Box>& rules)
{
    const std::string_view style = attribute(tag, "style");
    Matrix matrix;
    const std::vector<double> m = numbers(attribute(tag, "transform"));
    if (m.size() == 6) matrix = {m[0], m[1], m[2], m[3], m[4], m[5]};
    const std::vector<Box> pieces = pieces_of(attribute(tag, "d"), matrix);
    if (pieces.empty()) return;
    if (style.find("fill:none") != std::string_view::npos) {
        rules.insert(rules.end(), pieces.begin(), pieces.end());
    } else if (style.find(kWhite) == std::string_view::npos) {
        Box box = pieces.front();
        for (const Box& piece : pieces)
            box = {std::min(box.left, piece.left), std::min(box.top, piece.top), std::max(box.right, piece.right),
                   std::max(box.bottom, piece.bottom)};
        rules.push_back(box);
    }
}

} // namespace

void read_rules(std::string_view svg, std::vector<Page>& pages)
{
    const bool several = svg.find("<page>") != std::string_view::npos;
    std::size_t page = 0; // from 1; 0 before the first
    for (std::size_t at = svg.find('<'); at != std::string_view::npos; at = svg.find('<', at + 1)) {
        const std::string_view rest = svg.substr(at);
        if (rest.starts_with("<defs>")) at = std::min(svg.find("</defs>", at), svg.size());
        else if (rest.starts_with("<page>")) ++page;
        else if (rest.starts_with("<path ")) {
            if (!several) page = 1;
            if (page >= 1 && page <= pages.size()) add_path(rest.substr(0, rest.find('>')), pages[page - 1].rules);
        }
    }
}

void add_rules(const PrivateFolder& folder, const ReadOptions& options, std::vector<Page>& pages)
{
    const std::filesystem::path program = find_program("pdftocairo");
    if (program.empty() || pages.size() > kMostPages) return;
    ChildLimits limits = child_limits(options);
    limits.seconds = std::max(limits.seconds / 2, 1U);
    try {
        const ChildResult result = run_child(program, {"-q", "-svg", "input.pdf", "-"}, folder, limits);
        if (result.status == 0) read_rules(result.output, pages);
    } catch (const Error&) {
        for (Page& page : pages) page.rules.clear(); // the text is there; its tables are lines with gaps
    }
}

} // namespace zeren::reading
