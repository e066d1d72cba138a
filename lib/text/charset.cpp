// GB18030, Big5, UTF-16 and what else ICU knows, to UTF-8; and GB18030 or Big5, when nobody says which.
//
// B9 FA CE F1 D4 BA is 国务院 in GB18030 and six rare 汉字 in Big5. ICU's detector needs some hundred characters to be sure; below
// that the commonest 汉字 of notices decide, for the wrong charset yields hardly one of them. GB2312 and GBK are subsets of GB18030
// and always mean it. Converters live for one call. Which charset is tried when is lib/read/detect.cpp's.
// Test: tests/unit/charset_test.cpp.
#include "text/charset.hpp"

#include "text/append.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

namespace zeren::text {

namespace {

constexpr char16_t kBadMark = 0xDC00; // a lone surrogate: no converter yields one, so it stands for what could not be decoded
constexpr std::size_t kSample = 64U << 10U;
constexpr double kChineseEnough = 0.5;
constexpr double kBadTooMany = 0.05;

// The 640 characters that make up nine tenths of notices, counted over some hundred documents of many kinds; sorted.
constexpr std::u16string_view kCommon =
    u"一七万三上下不与专且业东两严个中为主举义之九乡书了予争事二于互五交产享京人从他付代以们件价任份企众优会传估位低住体作你使"
    u"例供依便促保信修值倾做停健偿储元充先党入全八公六共关兴其具养内军农决况准减出分切划列则创利别到制前副力办功加务动助励势包"
    u"化北区医十升华协单南占卫印即厅原县参及反发取受变口可台右号司各合同名后向告员周和品响售商善器四回因团园困围固国图土在地场"
    u"址均坚型城域培基境增处备复外多大天央失头奖套好如委媒子字存季学安宋完定宜实审宣室害家容密对导将小少就局层居展属履山州工左"
    u"已市布帮常干平年并广序库应底府废度康建开弃式引强当录形影彻征律得微心必志快态思急性总息情惠想意感成我或战户房所手才打托执"
    u"扩扶批承技把抓投护报担招括持指按挥振据排探接控推措提支收改放政效救教数整文料断新方施旅无日时明易是景智更最月有服期未本术"
    u"机权材村条来极构林果染查标校核根格案检楷模次款止正此步段每比民气水求汇江污河治法注洁活流测济海消涉深清游湖源点然照版牌物"
    u"牵特率环现班理生用由申电界疗登的益监目直相省真督知研破础确示社种科积称移程税稳究空突窗立站符第等筑策筹签简算管米类精系素"
    u"索紧约级纳线组细织终经结绕给络统继续维综绿编缴网置署群老考者职联聚育能自至般良色节范营落融行街补表装西要覆见观规视解计订"
    u"认训议记许论设证评识诉试话询该请读调象负财责质购贯贴贷贸费资起超足跨路车转较辆输边达过运近进违退送适选逐通速造道遗邮部配"
    u"采重量金银链销镇长门问间队防附际降限院除险随障难集需面革页项预领题额风首验高鼓龙";

// UTF-16 units, one by one, to UTF-8.
class Utf8Writer {
public:
    explicit Utf8Writer(Decoded& out) noexcept : out_(out) {}

    void put(char16_t unit)
    {
        if (unit < 0x80 && high_ == 0) {
            out_.content += static_cast<char>(unit);
        } else if (high_ != 0 && unit >= 0xDC00 && unit <= 0xDFFF) {
            append(out_.content, 0x10000U + ((high_ - 0xD800U) << 10U) + (unit - 0xDC00U));
            high_ = 0;
        } else {
            finish();
            if (unit >= 0xD800 && unit <= 0xDBFF) high_ = unit;
            else if (unit >= 0xDC00 && unit <= 0xDFFF) put_bad();
            else append(out_.content, unit);
        }
    }

    // A high surrogate that nothing followed.
    void finish()
    {
        if (high_ != 0) put_bad();
        high_ = 0;
    }

    void put_bad()
    {
        out_.bad.push_back(out_.content.size());
        append(out_.content, 0xFFFD);
    }

private:
    Decoded& out_;
    std::uint32_t high_ = 0;
};

// ICU's callback for bytes that mean nothing: writes the mark.
void mark_bad(const void*, UConverterToUnicodeArgs* args, const char*, std::int32_t, UConverterCallbackReason reason, UErrorCode* error)
{
    if (reason > UCNV_IRREGULAR) return; // reset, close, clone
    *error = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &kBadMark, 1, 0, error);
}

struct CloseConverter {
    void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const std::string& name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &error));
    if (U_FAILURE(error)) return nullptr;
    ucnv_setToUCallBack(converter.get(), mark_bad, nullptr, nullptr, nullptr, &error);
    return U_FAILURE(error) ? nullptr : std::move(converter);
}

// Names of charsets as people write them: no path of a file, no option.
bool is_plain_name(std::string_view name) noexcept
{
    return !name.empty() && name.size() < 60 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
    });
}

// Letters and digits only, lower case: "GB_2312-80" is "gb231280".
std::string squeezed(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') result += static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) result += c;
    }
    return result;
}

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const noexcept { ucsdet_close(detector); }
};

// ICU's confidence in GB18030 and in Big5, 0–100 each.
struct Confidence {
    std::int32_t gb18030 = 0;
    std::int32_t big5 = 0;
};

Confidence ask_icu(std::string_view sample)
{
    Confidence result;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&error));
    if (U_FAILURE(error)) return result;
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &error);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    for (std::int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
        const std::string_view name = ucsdet_getName(matches[i], &error);
        if (U_FAILURE(error)) break;
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (name == "GB18030") result.gb18030 = confidence;
        if (name == "Big5") result.big5 = confidence;
    }
    return result;
}

// The share of Chinese in the sample when it is read in this charset; 0 when too much of it cannot be read at all.
double score(std::string_view sample, const std::string& name)
{
    const Decoded decoded = decode_charset(sample, name);
    const std::size_t bad = decoded.bad.size() - (!decoded.bad.empty() && decoded.bad.back() + 3 == decoded.content.size());
    const std::size_t count = count_code_points(decoded.content);
    const auto ascii = static_cast<std::size_t>(
        std::count_if(decoded.content.begin(), decoded.content.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    if (static_cast<double>(bad) > kBadTooMany * static_cast<double>(count - ascii)) return 0;
    return chinese_share(decoded.content);
}

// From the first byte that is not ASCII: a page may begin with much of it.
std::string_view sample_of(std::string_view bytes) noexcept
{
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return bytes.substr(static_cast<std::size_t>(first - bytes.begin()), kSample);
}

} // namespace

std::string charset_name(std::string_view name)
{
    if (!is_plain_name(name)) return {};
    const std::string plain = squeezed(name);
    if (plain == "utf8" || plain == "utf16le" || plain == "utf16be" || plain == "utf16")
        return plain == "utf8" ? "UTF-8" : plain == "utf16" ? "UTF-16" : plain == "utf16le" ? "UTF-16LE" : "UTF-16BE";
    for (const std::string_view alias : {"gb2312", "gb231280", "gbk", "gb18030", "cp936", "ms936", "windows936", "euccn", "936"})
        if (plain == alias) return "GB18030";
    for (const std::string_view alias : {"big5", "big5eten", "cp950", "ms950", "windows950", "xxbig5", "950"})
        if (plain == alias) return "Big5";
    std::string exact(name);
    if (open_converter(exact) == nullptr) return {};
    for (const char* standard : {"MIME", "IANA"}) {
        UErrorCode error = U_ZERO_ERROR;
        const char* preferred = ucnv_getStandardName(exact.c_str(), standard, &error);
        if (U_SUCCESS(error) && preferred != nullptr) return preferred;
    }
    return exact;
}

Decoded decode_charset(std::string_view bytes, const std::string& name)
{
    Decoded decoded;
    decoded.content.reserve(bytes.size() + bytes.size() / 2);
    const Converter converter = open_converter(name);
    if (converter == nullptr) throw std::bad_alloc(); // the name is one that opened before
    Utf8Writer writer(decoded);
    std::array<char16_t, 4096> units{};
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        char16_t* target = units.data();
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr, true, &error);
        std::for_each(units.data(), target, [&](char16_t unit) { writer.put(unit); });
    }
    if (U_FAILURE(error)) writer.put_bad(); // a converter that gave up: what it had read stays
    writer.finish();
    return decoded;
}

Decoded decode_utf16(std::string_view bytes, bool big_endian)
{
    Decoded decoded;
    decoded.content.reserve(bytes.size() + bytes.size() / 2);
    Utf8Writer writer(decoded);
    const std::size_t high = big_endian ? 0 : 1;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const unsigned upper = static_cast<unsigned char>(bytes[at + high]);
        const unsigned lower = static_cast<unsigned char>(bytes[at + 1 - high]);
        writer.put(static_cast<char16_t>((upper << 8U) | lower));
    }
    writer.finish();
    if (bytes.size() % 2 != 0) writer.put_bad();
    return decoded;
}

double chinese_share(std::string_view utf8) noexcept
{
    double points = 0;
    double count = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint c = decode(utf8, at);
        at += c.size;
        if (c.value < 0x80) continue;
        count += 1;
        const bool han = c.value >= 0x3400 && c.value <= 0x9FFF;
        const bool mark = (c.value >= 0x3000 && c.value <= 0x301F) || (c.value >= 0xFF01 && c.value <= 0xFF5E) ||
                          (c.value >= 0x2010 && c.value <= 0x203B) || (c.value >= 0x2460 && c.value <= 0x249B) || c.value == 0xB7;
        const bool common = han && std::binary_search(kCommon.begin(), kCommon.end(), static_cast<char16_t>(fold(c.value)));
        points += common || mark ? 1 : han ? 0.25 : 0;
    }
    return count > 0 ? points / count : 0;
}

std::optional<ChineseVerdict> judge_chinese(std::string_view bytes)
{
    const std::string_view sample = sample_of(bytes);
    if (sample.empty()) return std::nullopt;
    const Confidence icu = ask_icu(sample);
    const double gb18030 = score(sample, "GB18030");
    const double big5 = score(sample, "Big5");
    const bool icu_sure = std::max(icu.gb18030, icu.big5) >= 60 && std::abs(icu.gb18030 - icu.big5) >= 20;
    const bool icu_says_gb = icu.gb18030 > icu.big5;
    if (icu_sure && (icu_says_gb ? gb18030 : big5) >= kChineseEnough) return ChineseVerdict{icu_says_gb ? "GB18030" : "Big5", true};
    if (std::max(gb18030, big5) < kChineseEnough) return std::nullopt;
    return ChineseVerdict{gb18030 >= big5 ? "GB18030" : "Big5", std::abs(gb18030 - big5) >= 0.3};
}

} // namespace zeren::text
