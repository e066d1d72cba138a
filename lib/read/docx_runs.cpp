// Runs, and all that may stand around them in a paragraph.
//
//     <w:ins><w:r><w:t>6月</w:t></w:r></w:ins><w:del><w:r><w:delText>5月</w:delText></w:r></w:del><w:r><w:br/></w:r>      6月␊
//
// Fields keep their result, not their code; of a ruby only the base is text; of two ways to draw the same text box
// (mc:AlternateContent) one is read. Test: tests/unit/read_docx_test.cpp.
#include "read/docx_runs.hpp"

#include <algorithm>
#include <iterator>

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
        if (name == "t") result_.text += text_of(node);
        else if (name == "tab" || name == "ptab") result_.text += '\t';
        else if (name == "br" || name == "cr") result_.text += '\n';
        else if (name == "noBreakHyphen") result_.text += '-';
        else if (name == "drawing" || name == "pict") drawing(node);
        else walk(node);
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
        walk(node);
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
};

} // namespace

DocxRuns read_runs(pugi::xml_node paragraph, const DocxStyles& styles)
{
    DocxRuns result;
    Runs(result, styles).walk(paragraph);
    return result;
}

} // namespace zeren::reading
