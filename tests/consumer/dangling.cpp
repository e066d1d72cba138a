// Must not compile: the view would outlive the document. With ZEREN_KEEPS_DOCUMENT it must, so that nothing else is at fault.
#include <zeren/zeren.hpp>

std::string_view title(zeren::Text text)
{
#ifdef ZEREN_KEEPS_DOCUMENT
    static const zeren::Document kDocument = zeren::parse(std::move(text));
    return kDocument.text(zeren::Span{0, 3});
#else
    return zeren::parse(std::move(text)).text(zeren::Span{0, 3});
#endif
}
