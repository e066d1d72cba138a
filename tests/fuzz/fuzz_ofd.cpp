// Any bytes as the content of an OFD page; behind NUL bytes the resources (composite units), the content of a template that the page
// stands on, and more of the document's CommonData.
#include "parts.hpp"
#include "target.hpp"
#include "unit/packages.hpp"

#include "zeren/parse.hpp"

namespace {

std::string part(std::string_view root, std::string_view content)
{
    std::string xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:");
    xml.append(root).append(" xmlns:ofd=\"http://www.ofdspec.org/2016\">").append(content);
    return xml.append("</ofd:").append(root).append(">");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = zeren::fuzz::split_parts<4>(zeren::fuzz::view(data, size));
    const std::string common(parts[3]);
    const std::string package = zeren::packages::zip({
        {"OFD.xml", part("OFD", "<ofd:DocBody><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:DocBody>")},
        {"D/Document.xml", part("Document", "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                            "<ofd:DocumentRes>Res.xml</ofd:DocumentRes><ofd:TemplatePage ID=\"7\" BaseLoc=\"T.xml\"/>" +
                                                common + "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages>")},
        {"D/P.xml",
         part("Page", "<ofd:Template TemplateID=\"7\"/><ofd:Content><ofd:Layer>" + std::string(parts[0]) + "</ofd:Layer></ofd:Content>")},
        {"D/T.xml", part("Page", "<ofd:Content><ofd:Layer>" + std::string(parts[2]) + "</ofd:Layer></ofd:Content>")},
        {"D/Res.xml", part("Res", parts[1])},
    });
    const auto text = zeren::fuzz::read_or_refuse(package, {});
    if (!text) return 0;
    zeren::fuzz::check_text(*text);
    zeren::fuzz::check_model(zeren::parse(*text));
    return 0;
}
