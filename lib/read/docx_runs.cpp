// Runs, and all that may stand around them in a paragraph.
//
//     <w:ins><w:r><w:t>6月</w:t></w:r></w:ins><w:del><w:r><w:delText>5月</w:delText></w:r></w:del><w:r><w:br/></w:r>      6月␊
//
// Fields keep their result, not their code; of a ruby only the base is text; of two ways to draw the same text box
// (mc:AlternateContent) one is read. A sign of a symbol font (w:sym, or its private character in a run of that font) is the character
// that the font draws; one that no table knows is left out and counted. Test: tests/unit/read_docx_test.cpp.
#include "read/docx_runs.hpp"

#include "text/append.hpp"
#include "text/symbol_fonts.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <vector>

namespace zeren::reading {

namespace {

// Whole subtrees that are no text of the final document.
constexpr std::string_view kDropped[] = {"pPr",
                                         "del",
                                         "moveFrom",
                                         "rt",
                                         "instrText",
                                         "delText",
                                         "delInstrText",
                                         "footnoteReference",
                                         "endnoteReference",
                                         "commentReference",
                                         "annotationRef",
                                         "object",
                                         "oMathPara",
                                         "sdtPr",
                                         "rPr"};

// F0FC; 0 for what is no number.
char32_t code_of(std::string_view hexadecimal) noexcept
{
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), code, 16);
    return error == std::errc() && end == hexadecimal.data() + hexadecimal.size() ? code : 0;
}

std::string_view font_of(pugi::xml_node run_properties) noexcept
{
    const pugi::xml_node fonts = child(run_properties, "rFonts");
    const std::string_view high = value(fonts, "hAnsi");
    return high.empty() ? value(fonts, "ascii") : high;
}

class Runs {
public:
    Runs(DocxRuns& result, const DocxStyles& styles) : result_(result), styles_(styles) {}

    void walk(pugi::xml_node parent)
    {
        each_child(parent, [&](pugi::xml_node one) { enter(one); });
    }

private:
    void enter(pugi::xml_node node)
    {
        const std::string_view name = local_name(node);
        if (name == "AlternateContent") return alternative(node);
        if (name == "txbxContent") return result_.boxes.push_back(node);
        if (in_drawing_) return walk(node); // nothing of a drawing is text but its boxes
        if (std::find(std::begin(kDropped), std::end(kDropped), name) != std::end(kDropped)) return;
        if (name == "r") return run(node);
        if (name == "fldChar") return field(value(node, "fldCharType"));
        if (name == "t" && in_code_of_outer_field()) return;
        if (name == "t") words(node);
        else if (name == "sym") sign(value(node, "font"), code_of(value(node, "char")));
        else if (name == "tab" || name == "ptab") result_.text += '\t';
        else if (name == "br" || name == "cr") result_.text += '\n';
        else if (name == "noBreakHyphen") result_.text += '-';
        else if (name == "drawing" || name == "pict") drawing(node);
        else walk(node);
    }
    // begin, code, separate, result, end. The result of a field in the code of another is a part of that code (IF, MERGEFIELD).
    void field(std::string_view mark)
    {
        if (mark == "begin") in_code_.push_back(true);
        else if (!in_code_.empty() && mark == "separate") in_code_.back() = false;
        else if (!in_code_.empty() && mark == "end") in_code_.pop_back();
    }
    [[nodiscard]] bool in_code_of_outer_field() const
    {
        return in_code_.size() > 1 && std::find(in_code_.begin(), std::prev(in_code_.end()), true) != std::prev(in_code_.end());
    }
    void drawing(pugi::xml_node node)
    {
        in_drawing_ = true;
        walk(node);
        in_drawing_ = false;
    }
    void run(pugi::xml_node node)
    {
        const pugi::xml_node properties = child(node, "rPr");
        const pugi::xml_node vanish = child(properties, "vanish");
        if (vanish ? is_on(vanish) : styles_.is_hidden(value(child(properties, "rStyle"), "val"))) return;
        font_ = font_of(properties);
        walk(node);
        font_ = {};
    }
    // What a run says, its private characters by its font where that draws signs; in other fonts they stay what they are.
    void words(pugi::xml_node node)
    {
        const std::string said = text_of(node);
        if (!text::is_symbol_font(font_)) {
            result_.text += said;
            return;
        }
        for (std::size_t at = 0; at < said.size();) {
            const text::CodePoint c = text::decode(said, at);
            if (text::is_symbol_code(c.value)) sign(font_, c.value);
            else result_.text.append(said, at, c.size);
            at += c.size;
        }
    }
    void sign(std::string_view font, char32_t code)
    {
        if (const char32_t drawn = text::symbol_character(font, code); drawn != 0) text::append(result_.text, drawn);
        else result_.unknown.push_back({std::string(font), code});
    }
    void alternative(pugi::xml_node node)
    {
        const std::size_t before = result_.boxes.size();
        const std::size_t length = result_.text.size();
        walk(child(node, "Choice"));
        if (result_.boxes.size() == before && result_.text.size() == length) walk(child(node, "Fallback"));
    }

    DocxRuns& result_;
    const DocxStyles& styles_;
    bool in_drawing_ = false;
    std::string_view font_;     // of the run at hand
    std::vector<bool> in_code_; // of the fields that are open in this paragraph, the outer first
};

} // namespace

DocxRuns read_runs(pugi::xml_node paragraph, const DocxStyles& styles)
{
    DocxRuns result;
    Runs(result, styles).walk(paragraph);
    return result;
}

} // namespace zeren::reading
