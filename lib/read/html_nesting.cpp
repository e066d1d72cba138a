// Counts open elements the way an HTML5 parser has them, for gumbo's cost is quadratic in their number.
//
//     <div><p>甲<p>乙</div>     depth 1: the div; a p ends where the next begins
//     <b>甲<b>乙<b>丙           depth 3: formatting elements stay open until their own end tag
//     <span><p></span></p>      depth 1, for good: </span> is ignored inside p
//
// An end tag takes an element away only where the standard (HTML, section 13.2.6) surely does, so that hostile markup cannot hide its
// depth: the count may be above the parser's by any number, and below it by no more than half. Elements that end by themselves (p, li,
// td, br) do not count. Test: tests/unit/read_html_nesting_test.cpp, which compares it with the trees that gumbo builds of random tags.
#include "read/html_nesting.hpp"

#include "read/html_tokens.hpp"
#include "read/html_traits.hpp"
#include "read/sniff.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace zeren::reading {

namespace {

bool same_name(std::string_view a, std::string_view b) noexcept
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

class Nesting {
public:
    Nesting(std::string_view html, bool in_table, std::uint32_t enough) noexcept
        : tokens_(html), most_reopened_(html.size() / 8 + 100000), most_steps_(html.size() * 16 + 4000000), in_table_(in_table),
          enough_(enough)
    {
    }

    std::uint32_t measure()
    {
        HtmlTag tag;
        while (deepest_ <= enough_ && tokens_.next(tag)) {
            const unsigned traits = traits_of(tag.name);
            if (hopeless_) push(tag.name, 0, false);
            else if (!tag.end) start(tag, traits);
            else if (!only_starts_until_.empty()) end_unsure(tag.name, traits);
            else end(tag.name, traits);
            if (open_.size() > std::size_t{enough_} * 4 + 16 || reopened_ > most_reopened_ || steps_ > most_steps_) deepest_ = enough_ + 1;
        }
        return deepest_;
    }

private:
    struct Open {
        std::string_view name;
        unsigned traits = 0;
        bool sure = true;      // false: the parser may have ignored its start tag
        bool outlives = false; // a formatting element whose block has ended
    };
    using Index = std::optional<std::size_t>;

    // From the top: the first entry that fits; none at and below an entry that stops the search.
    template <typename Fits, typename Stops>
    [[nodiscard]] Index find(Fits fits, Stops stops) const
    {
        for (std::size_t i = open_.size(); i-- > 0;) {
            ++steps_;
            if (fits(open_[i])) return i;
            if (stops(open_[i])) return {};
        }
        return {};
    }
    [[nodiscard]] Index in_scope(std::string_view name) const
    {
        return find([&](const Open& e) { return same_name(e.name, name); }, [](const Open& e) { return (e.traits & kBoundary) != 0; });
    }
    [[nodiscard]] Index foreign() const
    {
        if (foreign_ == 0) return {};
        return find([](const Open& e) { return (e.traits & kForeign) != 0; }, [](const Open& e) { return (e.traits & kIntegration) != 0; });
    }
    [[nodiscard]] Index nearest(std::string_view lower_name) const
    {
        return find([&](const Open& e) { return is_name(e.name, lower_name); }, [](const Open&) { return false; });
    }
    [[nodiscard]] Index nearest_select() const
    {
        if (selects_ == 0) return {};
        return find([](const Open& e) { return is_name(e.name, "select"); }, [](const Open& e) { return is_name(e.name, "template"); });
    }
    [[nodiscard]] Index nearest_table() const
    {
        return find([](const Open& e) { return is_name(e.name, "table"); }, [](const Open& e) { return is_name(e.name, "template"); });
    }

    void push(std::string_view name, unsigned traits, bool sure)
    {
        open_.push_back({name, traits, sure, false});
        depth_ += (traits & kOptional) == 0;
        foreign_ += (traits & kForeign) != 0;
        selects_ += (traits & kSelect) != 0;
        deepest_ = std::max(deepest_, depth_);
    }
    void forget(const Open& entry) noexcept
    {
        depth_ -= (entry.traits & kOptional) == 0;
        foreign_ -= (entry.traits & kForeign) != 0;
        selects_ -= (entry.traits & kSelect) != 0;
        outliving_ -= entry.outlives;
    }
    void erase(std::size_t i)
    {
        forget(open_[i]);
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(i));
    }
    // Takes away entry `from` and all above it; formatting elements stay unless a cell or its like forgets them.
    void pop_from(std::size_t from)
    {
        bool forgets = false;
        std::size_t kept = from;
        for (std::size_t i = from; i < open_.size(); ++i) {
            forgets = forgets || (open_[i].traits & kCell) != 0;
            if ((open_[i].traits & kFormatting) != 0 && !forgets) {
                outliving_ += !open_[i].outlives;
                open_[i].outlives = true;
                open_[kept++] = open_[i];
            } else {
                forget(open_[i]);
            }
        }
        open_.resize(kept);
        reopened_ += outliving_; // each block that ends from here on makes a parser open them once more
    }
    // The end of an entry: with all above it when the parser surely has it, else alone.
    void pop_if(Index index)
    {
        if (!index) return;
        if (open_[*index].sure) pop_from(*index);
        else erase_unsure(*index);
    }
    // Takes away only the entry. It may have been the next one of its name that ended.
    void erase_unsure(std::size_t i)
    {
        const Open entry = open_[i];
        erase(i);
        doubt(entry.name, entry.traits & kHeading);
    }
    // The nearest sure entry of this name may have ended, and then all above it did.
    void doubt(std::string_view name, unsigned traits)
    {
        const Index twin = find([&](const Open& e) { return e.sure && (same_name(e.name, name) || (e.traits & traits) != 0); },
                                [](const Open&) { return false; });
        for (std::size_t i = twin.value_or(open_.size()); i < open_.size(); ++i) open_[i].sure = false;
    }

    void close_p()
    {
        pop_if(find([](const Open& e) { return is_name(e.name, "p"); },
                    [](const Open& e) { return (e.traits & kBoundary) != 0 || is_name(e.name, "button"); }));
    }
    // <li>, <dd>, <dt> end the item before them in the same list.
    void close_item(bool li)
    {
        pop_if(find([&](const Open& e) { return li ? is_name(e.name, "li") : is_name(e.name, "dd") || is_name(e.name, "dt"); },
                    [](const Open& e) {
                        return (e.traits & kSpecial) != 0 && !is_name(e.name, "address") && !is_name(e.name, "div") &&
                               !is_name(e.name, "p");
                    }));
    }
    // <td>, <tr> … : all that is open in the table ends. False where there is no table: the tag is ignored.
    bool enter_table_part(bool colgroup)
    {
        if (colgroup && nearest_select()) return false;
        const Index table = nearest_table();
        if (!table && nearest("template")) return true;
        if (table && open_[*table].sure && foreign_ == 0) pop_from(*table + 1);
        if (!table && in_table_ && foreign_ == 0) pop_from(0);
        return table || in_table_;
    }
    static bool is_cell(unsigned traits) { return (traits & (kTablePart | kCell)) == (kTablePart | kCell); }
    // A table directly in a table ends it; in the content of a table it is ignored. False for the latter.
    bool enter_table()
    {
        const Index table = nearest_table();
        if (const Index select = nearest_select()) {
            if (!table && !in_table_) return false; // ignored in it, but in a table it ends the select
            erase(*select);
        }
        const Index cell = find([](const Open& e) { return is_cell(e.traits) || is_name(e.name, "template"); },
                                [](const Open& e) { return is_name(e.name, "table"); });
        if (cell && open_[*cell].sure) return true;
        if (table && cell) open_[*table].sure = false;
        if (table && !cell && foreign_ == 0) pop_if(table);
        return table || !in_table_ || cell;
    }

    void start(const HtmlTag& tag, unsigned traits)
    {
        if (const Index root = foreign()) {
            hopeless_ = is_name(tag.name, "font"); // leaves SVG or not, as its attributes are
            const bool point = (traits & kIntegration) != 0;
            if ((traits & kBreakout) == 0 || in_table_) {
                if (!tag.closed)
                    push(tag.name, point ? kIntegration | kBoundary | kSpecial : traits & kForeign, !in_table_ && open_[*root].sure);
                return;
            }
            for (Index each = root; each; each = foreign()) pop_if(each);
        }
        if ((traits & kIgnored) != 0) return;
        if ((traits & kIntegration) != 0 && !is_name(tag.name, "title")) traits = 0; // a name like any other here
        if (const Index select = nearest_select(); select && ends_select(tag.name)) {
            erase(*select);
            if (is_name(tag.name, "select")) return;
        }
        if ((traits & kTablePart) != 0 ? !enter_table_part(is_name(tag.name, "colgroup")) : is_name(tag.name, "table") && !enter_table())
            return;
        const bool select = nearest_select().has_value();
        if (select && (is_name(tag.name, "option") || is_name(tag.name, "optgroup"))) return;
        if (!select) close_before(tag.name, traits);
        if ((traits & kVoid) != 0 || ((traits & kForeign) != 0 && tag.closed)) return;
        only_frames_ = only_frames_ || is_name(tag.name, "frameset");
        const bool sure = !select && foreign_ == 0 && !only_frames_ && only_starts_until_.empty();
        start_content(tag.name, select ? traits & ~unsigned{kForeign} : traits, sure);
    }
    static bool ends_select(std::string_view name)
    {
        return is_name(name, "select") || is_name(name, "input") || is_name(name, "textarea") || is_name(name, "keygen");
    }
    // What ends where this element begins.
    void close_before(std::string_view name, unsigned traits)
    {
        if (is_name(name, "li")) close_item(true);
        if (is_name(name, "dd") || is_name(name, "dt")) close_item(false);
        if ((traits & kClosesP) != 0) close_p();
        const bool heading = (traits & kHeading) != 0 && !open_.empty() && (open_.back().traits & kHeading) != 0;
        if (heading || (is_name(name, "option") && !open_.empty() && is_name(open_.back().name, "option"))) pop_if(open_.size() - 1);
        if (is_name(name, "a") || is_name(name, "nobr")) end_formatting(name);
        if (is_name(name, "button")) pop_if(in_scope("button"));
    }

    // Elements whose content is no markup are passed over; where that is not sure, what starts in them counts and what ends does not.
    void start_content(std::string_view name, unsigned traits, bool sure)
    {
        constexpr std::array<std::string_view, 8> kRaw{"style", "textarea", "title", "iframe", "noembed", "noframes", "xmp", "plaintext"};
        const auto* raw = std::find_if(kRaw.begin(), kRaw.end(), [&](std::string_view known) { return is_name(name, known); });
        const bool script = is_name(name, "script");
        if (script && (sure || (!only_frames_ && foreign_ == 0))) tokens_.skip_script();
        else if (raw != kRaw.end() && sure) tokens_.skip_raw(*raw);
        else if (raw != kRaw.end() && nearest_select()) return; // ignored in it
        else if (script || raw != kRaw.end()) only_starts_until_ = only_starts_until_.empty() ? name : only_starts_until_;
        else push(name, traits & ~unsigned{kIntegration}, sure);
    }

    void end(std::string_view name, unsigned traits)
    {
        if (const Index root = foreign()) return end_foreign(name, traits, *root);
        if ((traits & kIntegration) != 0) traits = 0;
        if ((traits & (kVoid | kIgnored)) != 0) return;
        if (is_name(name, "table")) return pop_if(nearest_table());
        if ((traits & kTablePart) != 0) return end_table_part(name, traits);
        if (is_name(name, "template")) return pop_if(nearest("template"));
        if (is_name(name, "select")) return erase_if(nearest_select());
        if (is_name(name, "form") || is_name(name, "frameset")) return erase_if(in_scope(name));
        if (nearest_select()) return; // ignored in it
        if (is_name(name, "p")) return close_p();
        if (is_name(name, "li")) return end_item();
        if ((traits & kFormatting) != 0) return end_formatting(name);
        if ((traits & kHeading) != 0) return end_heading();
        const bool other = is_name(name, "option") || is_name(name, "optgroup") || is_name(name, "noscript");
        if ((traits & kSpecial) != 0 && !other) return pop_if(in_scope(name));
        pop_if(find([&](const Open& e) { return same_name(e.name, name); }, [](const Open& e) { return (e.traits & kSpecial) != 0; }));
    }
    void end_unsure(std::string_view name, unsigned traits)
    {
        doubt(name, traits & (kHeading | kTablePart));
        if (same_name(name, only_starts_until_)) only_starts_until_ = {};
    }
    void erase_if(Index index)
    {
        if (index) erase(*index);
    }
    void end_item()
    {
        pop_if(find([](const Open& e) { return is_name(e.name, "li"); },
                    [](const Open& e) { return (e.traits & kBoundary) != 0 || is_name(e.name, "ul") || is_name(e.name, "ol"); }));
    }
    void end_foreign(std::string_view name, unsigned traits, std::size_t root)
    {
        const Index found = find([&](const Open& e) { return same_name(e.name, name); }, [](const Open&) { return false; });
        if (found && *found >= root) pop_if(found);
        else doubt(name, traits & (kHeading | kTablePart)); // it may end an element of HTML around
    }
    void end_heading()
    {
        pop_if(find([](const Open& e) { return (e.traits & kHeading) != 0; }, [](const Open& e) { return (e.traits & kBoundary) != 0; }));
    }
    // </td> ends its cell, </tr> the cell in it as well; </tbody> may find another group open, so it counts for nothing.
    void end_table_part(std::string_view name, unsigned traits)
    {
        const bool row = is_name(name, "tr");
        if (!row && (traits & kCell) == 0) return doubt(name, kTablePart);
        pop_if(find([&](const Open& e) { return same_name(e.name, name) || (row && (is_name(e.name, "td") || is_name(e.name, "th"))); },
                    [](const Open& e) { return is_name(e.name, "table") || is_name(e.name, "template") || is_name(e.name, "caption"); }));
    }
    // The adoption agency: blocks above stay, what else is above goes only when there is no block. It gives up behind seven blocks.
    void end_formatting(std::string_view name)
    {
        const Index index = in_scope(name);
        if (!index) return;
        const auto above = open_.begin() + static_cast<std::ptrdiff_t>(*index) + 1;
        const auto blocks = std::count_if(above, open_.end(), [](const Open& e) { return (e.traits & kSpecial) != 0; });
        if (blocks > 7) return doubt(name, 0);
        const std::size_t at = *index;
        if (!open_[at].sure) return erase_unsure(at);
        erase(at);
        if (blocks == 0) pop_from(at);
    }

    HtmlTokens tokens_;
    std::size_t most_reopened_;
    std::size_t most_steps_;
    mutable std::size_t steps_ = 0; // through the stack: a parser takes about as many
    std::size_t reopened_ = 0;      // formatting elements that a parser makes again behind a block's end
    bool in_table_;
    std::uint32_t enough_;
    std::vector<Open> open_;
    std::string_view only_starts_until_;
    bool hopeless_ = false;    // each tag counts from here on
    bool only_frames_ = false; // behind <frameset>, which may have replaced the body: then nothing but frames counts
    std::uint32_t depth_ = 0;
    std::uint32_t foreign_ = 0; // svg and math among them
    std::uint32_t selects_ = 0;
    std::uint32_t outliving_ = 0;
    std::uint32_t deepest_ = 0;
};

} // namespace

std::uint32_t html_nesting(std::string_view html, bool in_table, std::uint32_t enough) { return Nesting(html, in_table, enough).measure(); }

} // namespace zeren::reading
