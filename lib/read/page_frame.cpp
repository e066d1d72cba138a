// How a page sets its paragraphs is not said in the file; its lines show it.
//
//     　　三、整治市容。（一）拆除违建6处。（二）新建公厕      （二） stands inside lines here and never behind a line that its author
//     （三）规范停车。                                        ended: a line that begins with （三） goes on the full one above it
//
// So does every line at the margin where nearly all paragraphs have an indent and no item stands without. The distance of lines is that of
// lines which go on each other, for a notice may well have a blank line between all of its paragraphs.
#include "read/page_frame.hpp"

#include "read/page_rows.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <utility>

namespace zeren::reading {

namespace {

constexpr double kDeepest = 4;     // of the height of the line: what stands deeper is centred
constexpr std::size_t kFlush = 4;  // indents to a paragraph at the margin: recipients, a heading
constexpr double kOtherSize = 1.2; // heights that differ so much are of different fonts
constexpr double kMargin = 0.35;   // of the height: unevenness of a right margin
constexpr std::size_t kFewestPairs = 3;
constexpr std::size_t kFewestBars = 5;

bool is_narrow(char32_t c) noexcept { return c > ' ' && c < 0x250; }

bool begins_no_line(char32_t c) noexcept
{
    const text::Char kind = text::classify(c);
    return kind == text::Char::comma || kind == text::Char::pause || kind == text::Char::semicolon || kind == text::Char::stop ||
           kind == text::Char::colon || kind == text::Char::close;
}

// The width of a 汉字: the boxes of fonts hold air above and below, seldom beside.
double wide_of(const PageLine& line)
{
    const std::size_t count = std::max<std::size_t>(text::count_code_points(line.text), 1);
    return std::min(line.box.height(), 2 * line.box.width() / static_cast<double>(count));
}

// Where a line ends without a mark that may hang over the margin (，。、 at the end of a full line).
double right_without_mark(const PageLine& line)
{
    const bool mark = begins_no_line(text::decode_before(line.text, line.text.size()).value);
    return line.box.right - (mark ? wide_of(line) : 0);
}

// The width of what a line breaker would not part from the first character: a Latin word or a number, or a 汉字, with the marks behind it
// and the brackets in front.
double first_width(const PageLine& line)
{
    const double wide = wide_of(line);
    double width = 0;
    bool latin = is_narrow(text::decode(line.text, 0).value);
    bool opened = true;
    for (std::size_t at = 0; at < line.text.size(); at += text::decode(line.text, at).size) {
        const char32_t c = text::decode(line.text, at).value;
        latin = latin && is_narrow(c);
        if (!latin && !opened && !begins_no_line(c)) break;
        opened = opened && text::classify(c) == text::Char::open;
        width += is_narrow(c) ? wide / 2 : wide;
    }
    return width;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    const auto at =
        static_cast<std::ptrdiff_t>(std::min(static_cast<double>(values.size() - 1), share * static_cast<double>(values.size())));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

bool has_bar_inside(std::string_view line)
{
    std::size_t bars = 0;
    for (std::size_t at = 0; at < line.size() && bars < 2; at += text::decode(line, at).size)
        bars += text::is_one_of(text::kPipes, text::decode(line, at).value);
    return bars > 1;
}

// A line with what its page shows above it.
class Evidence {
public:
    explicit Evidence(const Frame& frame) : frame_(frame) {}

    void add(const std::vector<PageLine>& lines, bool first)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            look_inside(lines[i].text);
            add_row(lines, i);
            if (i > 0) add(lines[i], &lines[i - 1]);
            else if (first || indent_of(lines[i]) > kIndent) add(lines[i], nullptr);
        }
    }
    [[nodiscard]] double pitch() const { return joined_.size() < kFewestPairs ? quantile(all_, 0.25) : quantile(joined_, 0.5); }
    [[nodiscard]] std::size_t row_cells() const
    {
        const auto most = std::max_element(rows_.begin(), rows_.end());
        return *most == 0 ? 0 : static_cast<std::size_t>(most - rows_.begin());
    }
    [[nodiscard]] bool bars_end() const { return barred_ >= kFewestBars && barred_ * 2 > ended_; }
    [[nodiscard]] std::array<bool, kItemMarks> goes_on() const
    {
        const bool all = indents_ > kFlush * flush_ && !item_at_margin_;
        std::array<bool, kItemMarks> result{};
        for (std::size_t i = 0; i < kItemMarks; ++i) result[i] = all || (inside_[i] && !begins_[i]);
        return result;
    }

private:
    [[nodiscard]] double indent_of(const PageLine& line) const { return (line.box.left - frame_.left) / std::max(line.box.height(), 0.1); }

    void add(const PageLine& line, const PageLine* above)
    {
        const double indent = indent_of(line);
        const ItemMark mark = item_mark(":", line.text);
        const bool apart = above != nullptr && is_apart(*above, line);
        const bool ended = above == nullptr || (!apart && ends_early(*above, line, frame_.right));
        if (above != nullptr) {
            const double distance = (line.box.middle() - above->box.middle()) / std::max(line.box.height(), 0.1);
            all_.push_back(distance);
            if (!apart && !ended && indent <= kIndent && item_mark(above->text, line.text) == ItemMark::none) joined_.push_back(distance);
        }
        if (apart || ended || indent > kIndent) begins_[static_cast<std::size_t>(mark)] = true;
        if (!ended) return;
        ended_ += static_cast<std::size_t>(above != nullptr);
        barred_ += static_cast<std::size_t>(above != nullptr && ends_in_bar(above->text) && !has_bar_inside(above->text));
        indents_ += static_cast<std::size_t>(indent > kIndent && indent < kDeepest);
        flush_ += static_cast<std::size_t>(above != nullptr && indent <= kIndent);
        item_at_margin_ = item_at_margin_ || (above != nullptr && indent <= kIndent && mark != ItemMark::none);
    }
    // A row that begins behind the end of a line, and ends with its own.
    void add_row(const std::vector<PageLine>& lines, std::size_t i)
    {
        if (i + 1 >= lines.size() || !is_even_row(lines[i]) || lines[i].blanks + 1 >= rows_.size()) return;
        const double right = frame_.right - lines[i].widest_blank;
        if (ends_early(lines[i], lines[i + 1], right) && (i == 0 || ends_early(lines[i - 1], lines[i], right)))
            ++rows_[lines[i].blanks + 1];
    }
    // Not within a number, which would cost its length at each of its characters.
    void look_inside(std::string_view line)
    {
        char32_t before = text::decode(line, 0).value;
        for (std::size_t at = text::decode(line, 0).size; at < line.size();) {
            const text::CodePoint c = text::decode(line, at);
            if (text::han_ordinal(before) < 0 && text::classify(before) != text::Char::digit)
                inside_[static_cast<std::size_t>(item_mark(line.substr(0, at), line.substr(at)))] = true;
            before = c.value;
            at += c.size;
        }
    }

    const Frame& frame_;
    std::vector<double> all_;            // distances
    std::vector<double> joined_;         // of lines that go on the one above
    std::array<std::size_t, 32> rows_{}; // by their cells
    std::size_t ended_ = 0;              // lines
    std::size_t barred_ = 0;             // of these, in a bar
    std::size_t indents_ = 0;
    std::size_t flush_ = 0;
    bool item_at_margin_ = false;
    std::array<bool, kItemMarks> inside_{};
    std::array<bool, kItemMarks> begins_{};
};

} // namespace

bool is_other_size(const PageLine& line, const PageLine& next) noexcept
{
    const double ratio = next.box.height() / std::max(line.box.height(), 0.1);
    return ratio > kOtherSize || ratio < 1 / kOtherSize;
}

bool is_apart(const PageLine& line, const PageLine& next) noexcept { return line.gapped || next.gapped || is_other_size(line, next); }

bool ends_in_bar(std::string_view line) noexcept { return text::is_one_of(text::kPipes, text::decode_before(line, line.size()).value); }

bool ends_early(const PageLine& line, const PageLine& next, double right)
{
    return line.box.right + first_width(next) + kMargin * line.box.height() < right;
}

Frame frame_of(const std::vector<const std::vector<PageLine>*>& parts, double least_right)
{
    std::vector<double> lefts;
    std::vector<double> rights;
    for (const std::vector<PageLine>* lines : parts) {
        for (const PageLine& line : *lines) {
            lefts.push_back(line.box.left);
            rights.push_back(right_without_mark(line));
        }
    }
    Frame frame;
    frame.left = quantile(std::move(lefts), 0.05);
    frame.right = std::max(quantile(std::move(rights), 0.97), least_right);
    Evidence evidence(frame);
    for (const std::vector<PageLine>* lines : parts) evidence.add(*lines, lines == parts.front());
    frame.pitch = evidence.pitch();
    frame.goes_on = evidence.goes_on();
    frame.row_cells = evidence.row_cells();
    frame.bars_end = evidence.bars_end();
    return frame;
}

} // namespace zeren::reading
