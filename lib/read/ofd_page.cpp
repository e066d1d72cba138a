// Text objects of GB/T 33190-2016 (chapter 11) to words, path objects (chapter 9) to rules.
//
//     <ofd:TextObject Boundary="31.7 42.4 145 7" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 2 5">修道路</ofd:TextCode></ofd:TextObject>
//
// is three characters, 5 mm from one to the next. A character's place is its object's matrix and boundary, then those of the composite
// objects around it. Glyph indices (CGTransform) are for drawing: the text is what TextCode gives. Test: tests/unit/read_ofd_test.cpp.
#include "read/ofd_page.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace zeren::reading {

namespace {

constexpr int kMostComposites = 8;            // one in the other
constexpr std::size_t kMostNumbers = 100'000; // of one list
constexpr double kAscent = 0.85;              // of the size of the font
constexpr std::size_t kMostObjects = 500'000;

OfdMatrix matrix_of(std::string_view text)
{
    const std::vector<double> n = ofd_numbers(text, 6);
    return n.size() < 6 ? OfdMatrix{} : OfdMatrix{n[0], n[1], n[2], n[3], n[4], n[5]};
}

// First `inner`, then `outer`.
OfdMatrix product(const OfdMatrix& inner, const OfdMatrix& outer) noexcept
{
    const auto [e, f] = outer.apply(inner.e, inner.f);
    return {outer.a * inner.a + outer.c * inner.b,
            outer.b * inner.a + outer.d * inner.b,
            outer.a * inner.c + outer.c * inner.d,
            outer.b * inner.c + outer.d * inner.d,
            e,
            f};
}

// From the coordinates of an object to those of what holds it.
OfdMatrix place_of(pugi::xml_node object, const OfdMatrix& outer)
{
    const std::vector<double> boundary = ofd_numbers(value(object, "Boundary"), 4);
    OfdMatrix own = matrix_of(value(object, "CTM"));
    if (boundary.size() >= 2) {
        own.e += boundary[0];
        own.f += boundary[1];
    }
    return product(own, outer);
}

double number_or(pugi::xml_node node, std::string_view name, double otherwise)
{
    const std::vector<double> found = ofd_numbers(value(node, name), 1);
    return found.empty() ? otherwise : found.front();
}

bool is_wide(char32_t c) noexcept { return c >= 0x2E80 || c == 0x2014 || c == 0x2026 || (c >= 0x2018 && c <= 0x201D); }

class Content {
public:
    Content(const OfdUnits& units, Page& page, std::uint32_t& images) : units_(units), page_(page), images_(images) {}

    void walk(pugi::xml_node parent, const OfdMatrix& outer, int depth)
    {
        each_child(parent, [&](pugi::xml_node one) {
            if (value(one, "Visible") == "false" || ++objects_ > kMostObjects) return;
            const std::string_view name = local_name(one);
            if (name == "TextObject") add_text(one, outer);
            else if (name == "PathObject") add_path(one, outer);
            else if (name == "ImageObject") ++images_;
            else if (name == "CompositeObject") add_composite(one, outer, depth);
            else if (name == "Layer" || name == "PageBlock" || name == "Content") walk(one, outer, depth);
        });
    }

private:
    void add_composite(pugi::xml_node object, const OfdMatrix& outer, int depth)
    {
        const auto unit = units_.find(number(object, "ResourceID", 0));
        if (unit != units_.end() && depth < kMostComposites) walk(unit->second, place_of(object, outer), depth + 1);
    }

    void add_text(pugi::xml_node object, const OfdMatrix& outer)
    {
        const OfdMatrix place = place_of(object, outer);
        const double size = number_or(object, "Size", 1);
        const double stretch = number_or(object, "HScale", 1);
        const double height = size * std::hypot(place.c, place.d);
        const double width = size * stretch * std::hypot(place.a, place.b);
        double x = 0;
        double y = 0;
        each_child(object, [&](pugi::xml_node code) {
            if (!is_named(code, "TextCode")) return;
            x = number_or(code, "X", x);
            y = number_or(code, "Y", y);
            add_code(code, place, x, y, width, height);
        });
    }

    void add_code(pugi::xml_node code, const OfdMatrix& place, double x, double y, double width, double height)
    {
        const std::string text = text_of(code);
        const std::vector<double> right = ofd_numbers(value(code, "DeltaX"), kMostNumbers);
        const std::vector<double> down = ofd_numbers(value(code, "DeltaY"), kMostNumbers);
        PageWord word;
        const auto end_word = [&] {
            if (!word.text.empty()) page_.words.push_back(std::move(word));
            word = {};
        };
        std::size_t index = 0;
        for (std::size_t at = 0; at < text.size(); ++index) {
            const text::CodePoint c = text::decode(text, at);
            const auto [left, base] = place.apply(x, y);
            double advance = is_wide(c.value) ? width : width / 2;
            if (!is_wide(c.value) && index < right.size() && right[index] > 0) // Latin letters differ in width
                advance = std::min(right[index] * std::hypot(place.a, place.b), 0.8 * width);
            const Box box{left, base - kAscent * height, left + advance, base + (1 - kAscent) * height};
            const bool blank = text::is_blank(text::classify(c.value)) || c.value < 0x20;
            const bool touches =
                std::fabs(box.left - word.box.right) < 0.3 * height && std::fabs(box.bottom - word.box.bottom) < 0.3 * height;
            if (blank || !touches) end_word();
            if (!blank) {
                if (word.text.empty()) word.box = box;
                word.box.right = std::max(word.box.right, box.right);
                word.text.append(text, at, c.size);
            }
            if (index < right.size()) x += right[index];
            if (index < down.size()) y += down[index];
            at += c.size;
        }
        end_word();
    }

    // Straight pieces that run level or upright: M x y begins, L x y draws, C closes; curves only move.
    void add_path(pugi::xml_node object, const OfdMatrix& outer)
    {
        const OfdMatrix place = place_of(object, outer);
        const std::string data = text_of(child(object, "AbbreviatedData"));
        std::vector<double> operands;
        char operation = 'M';
        std::pair<double, double> first{};
        std::pair<double, double> last{};
        const auto finish = [&] {
            if (operation == 'C') draw(place, last, first);
            if (operands.size() < 2) return;
            const std::pair<double, double> to{operands[operands.size() - 2], operands.back()};
            if (operation == 'L') draw(place, last, to);
            if (operation == 'M' || operation == 'S') first = to;
            last = to;
        };
        for (std::size_t at = 0; at < data.size();) {
            const char c = data[at];
            if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                finish();
                operands.clear();
                operation = c;
                ++at;
                continue;
            }
            double value = 0;
            const auto [end, error] = std::from_chars(data.data() + at, data.data() + data.size(), value);
            if (error == std::errc{}) operands.push_back(value);
            if (operands.size() > 8) operands.erase(operands.begin(), operands.end() - 8);
            at = end == data.data() + at ? at + 1 : static_cast<std::size_t>(end - data.data());
        }
        finish();
    }
    void draw(const OfdMatrix& place, std::pair<double, double> from, std::pair<double, double> to)
    {
        const auto [x1, y1] = place.apply(from.first, from.second);
        const auto [x2, y2] = place.apply(to.first, to.second);
        page_.rules.push_back({std::min(x1, x2), std::min(y1, y2), std::max(x1, x2), std::max(y1, y2)});
    }

    const OfdUnits& units_;
    Page& page_;
    std::uint32_t& images_;
    std::size_t objects_ = 0;
};

} // namespace

std::vector<double> ofd_numbers(std::string_view text, std::size_t most)
{
    std::vector<double> result;
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(" \t\r\n"); at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(" \t\r\n", end);
        if (words.size() > most + 2) break;
    }
    const auto value_of = [](std::string_view word) {
        double value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        return error == std::errc{} && std::isfinite(value) ? value : 0.0;
    };
    for (std::size_t i = 0; i < words.size() && result.size() < most; ++i) {
        if (words[i] == "g" && i + 2 < words.size()) {
            const double times = std::clamp(value_of(words[i + 1]), 0.0, static_cast<double>(most));
            for (double k = 0; k < times && result.size() < most; ++k) result.push_back(value_of(words[i + 2]));
            i += 2;
        } else {
            result.push_back(value_of(words[i]));
        }
    }
    return result;
}

void add_ofd_content(pugi::xml_node content, const OfdUnits& units, Page& page, std::uint32_t& images)
{
    Content(units, page, images).walk(content, {}, 0);
}

} // namespace zeren::reading
