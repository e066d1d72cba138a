// OFD (GB/T 33190-2016): the pages of all documents of a package, in order.
//
//     OFD.xml → DocRoot Doc_0/Document.xml → Page BaseLoc=Pages/Page_0/Content.xml, TemplatePage, resources with composite units
//
// What stands on a page: ofd_page.cpp; how that becomes lines, paragraphs and tables: page_text.cpp. Annotations (watermarks, seals),
// signatures and attachments are left out. Test: tests/unit/read_ofd_test.cpp.
#include "read/ofd_page.hpp"
#include "read/office.hpp"

#include "zeren/error.hpp"

#include <map>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::size_t kMostPages = 5000;
constexpr double kA4Width = 210;
constexpr double kA4Height = 297;

class Document {
public:
    Document(Zip& zip, const Limits& limits, std::string part)
        : zip_(zip), limits_(limits), part_(std::move(part)), root_(load_xml(zip, part_, limits))
    {
        const pugi::xml_node common = child(root_.root(), "CommonData");
        set_size(child(common, "PageArea"), width_, height_);
        each_child(common, [&](pugi::xml_node one) {
            if (is_named(one, "PublicRes") || is_named(one, "DocumentRes")) add_resources(text_of(one));
            if (is_named(one, "TemplatePage")) templates_[number(one, "ID", 0)] = resolve_path(part_, value(one, "BaseLoc"));
        });
    }

    void add_pages(std::vector<Page>& pages, std::uint32_t& images)
    {
        each_child(child(root_.root(), "Pages"), [&](pugi::xml_node one) {
            if (pages.size() >= kMostPages)
                throw Error(ErrorCode::container_too_large, "has more than " + std::to_string(kMostPages) + " pages; split it");
            pages.push_back(read_page(resolve_path(part_, value(one, "BaseLoc")), images));
        });
    }

private:
    static void set_size(pugi::xml_node area, double& width, double& height)
    {
        const std::vector<double> box = ofd_numbers(text_of(child(area, "PhysicalBox")), 4);
        if (box.size() < 4 || box[2] <= 0 || box[3] <= 0) return;
        width = box[2];
        height = box[3];
    }

    void add_resources(const std::string& location)
    {
        const std::string part = resolve_path(part_, trimmed(location));
        if (!zip_.has(part)) return;
        resources_.push_back(load_xml(zip_, part, limits_));
        each_child(child(resources_.back().root(), "CompositeGraphicUnits"),
                   [&](pugi::xml_node unit) { units_[number(unit, "ID", 0)] = child(unit, "Content"); });
    }

    static std::string trimmed(const std::string& text)
    {
        const std::size_t begin = text.find_first_not_of(" \t\r\n");
        if (begin == std::string::npos) return {};
        return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
    }

    Page read_page(const std::string& part, std::uint32_t& images)
    {
        const Xml xml = load_xml(zip_, part, limits_);
        Page page;
        page.width = width_;
        page.height = height_;
        set_size(child(xml.root(), "Area"), page.width, page.height);
        each_child(xml.root(), [&](pugi::xml_node one) {
            if (!is_named(one, "Template")) return;
            const auto found = templates_.find(number(one, "TemplateID", 0));
            if (found == templates_.end() || !zip_.has(found->second)) return;
            auto& loaded = loaded_templates_[found->first];
            if (loaded == nullptr) loaded = std::make_unique<Xml>(load_xml(zip_, found->second, limits_));
            add_ofd_content(child(loaded->root(), "Content"), units_, page, images);
        });
        add_ofd_content(child(xml.root(), "Content"), units_, page, images);
        return page;
    }

    Zip& zip_;
    const Limits& limits_;
    std::string part_;
    Xml root_;
    double width_ = kA4Width;
    double height_ = kA4Height;
    std::vector<Xml> resources_;
    OfdUnits units_;
    std::map<std::uint32_t, std::string> templates_;
    std::map<std::uint32_t, std::unique_ptr<Xml>> loaded_templates_;
};

} // namespace

Read read_ofd(Zip& zip, const Limits& limits)
{
    const Xml main = load_xml(zip, "OFD.xml", limits);
    std::vector<Page> pages;
    std::uint32_t images = 0;
    each_child(main.root(), [&](pugi::xml_node body) {
        const std::string root = text_of(child(body, "DocRoot"));
        if (is_named(body, "DocBody") && !root.empty()) Document(zip, limits, resolve_path({}, root)).add_pages(pages, images);
    });
    Read read = read_pages(std::move(pages), limits);
    if (read.blocks.empty() && images > 0)
        throw Error(ErrorCode::scan_without_text, "holds images only, a scan without text; run OCR over it first, or get the text version");
    return read;
}

} // namespace zeren::reading
