// The words around a number, as extract's stages of targets use them: units, relations (不少于, 以上), changes (增长), levels (控制在),
// acts (改造, 新增) and the words that tell a target from any other number. Data: units, relations, changes, acts and measure_words .json.
// Test: tests/unit/targets_test.cpp.
#pragma once

#include "text/dictionary.hpp"
#include "zeren/model.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

enum class UnitKind : std::uint8_t {
    money,
    area,
    length,
    mass,
    volume,
    energy,
    data,
    percent,   // % ‰
    points,    // 个百分点
    tenths,    // 成
    times,     // 倍 番
    rate,      // 微克/立方米
    people,    // 人 名 人次
    household, // 户
    count,     // 家 个 座
    class_,    // 类 大 路: never an amount by itself
    duration,  // 天 个工作日
    calendar,  // 年 月 日
    ordinal,   // 届 级
    score,     // 分
};

struct Unit {
    std::string term;
    UnitKind kind = UnitKind::count;
    std::string base;
    Decimal factor{1, 0};
};

// A word that stands before a number and what it says of it.
struct BeforeWord {
    enum class Kind : std::uint8_t {
        relation, // 不少于
        change,   // 增长
        level,    // 达到, 控制在
        effort,   // 力争
        filler,   // 再, 同比
        each,     // 均
        pairs,    // 分别
        noun,     // 人均: belongs to the indicator
        place,    // 在: only where 以上 or 内 closes it
        apiece,   // 各
        average,  // 人均: passed over where a noun touches it
        planned,  // 按: only where 安排 closes it
    };
    Kind kind = Kind::filler;
    Relation relation = Relation::equal;
    std::optional<Change> change;
};

// What may open the words before a number.
enum class ActKind : std::uint8_t {
    effort,     // 力争: no part of the indicator
    dropped,    // 改造: no part of the indicator
    kept,       // 新增: part of it, where it touches the noun
    kept_inner, // 加装: the same, also inside (既有住宅|加装电梯)
    part,       // 其中
    floor,      // 至少建成1处
    link,       // 并, 全市
    inner,      // 负责: what stands before it, wherever that is, is no part of the indicator
    noun,       // 基本农田: no verb, though it begins like one
};

enum class MeasureWord : std::uint8_t {
    stop,         // 实施: no noun behind a number goes on here
    scope,        // 对: what follows is given
    given,        // 全区: touches a number that is given
    compare,      // 比上年
    compare_year, // 比 before a year
    past,         // 截至
    standard,     // 补助
    penalty,      // 奖励: directly before its sum
    listing,      // 实事: the count of a list
    attribute,    // 全长
    ending,       // 率: an indicator by itself
    basis,        // 基础上: 在法定时限基础上
    physical,     // 占地: a size of one named thing, also where the clause ends
    copies,       // 一式: how many copies
    place_behind, // 外: 红线外300米
    remedy,       // 整改措施: a field beside which the text is a finding
    progress,     // 完成情况: a field that says what has been done
    given_label,  // 实施项目: a field that names what is given
    goal_label,   // 目标值: a field whose number may stand without its noun, which the row names
    unit_label,   // 计量单位: a field that holds the unit of the numbers beside it
    review,       // 工作回顾: a heading over what has been
    since,        // 后, 之日起: what a time is counted from
    event,        // 收到, 接到: before its object, the same
    relative,     // 具有, 从事: behind a number it opens a clause that says what the noun is like, up to its 的
    planned,      // 安排 behind 按N
    manner,       // 配套: no part of the noun where a verb of doing touches it (配套|建设管网)
    merged,       // 合并为: what becomes one is no number to reach
    sheet,        // 清单: three of them that everybody knows, behind 三张
    fund,         // 基金: money behind a word of funding names no class (设立|20亿元|产业基金)
    funding,      // 设立, 安排
    excluded,     // 不发生, 杜绝: what follows must not happen, and its numbers bound a class
    known_set,    // 到位, 制度改革: behind 五个, 三项 the count of a set that everybody knows
    deduction,    // 扣减: in front of a sum that is taken away
    work,         // 节能, 数字化, 销号: behind a count these tell, as verbs of doing do, what becomes of the noun in front of it
    way,          // 围绕主导产业|引进企业12家: opens a phrase of how it is done, in front of a verb of doing
};
inline constexpr std::size_t kMeasureWords = 35;

struct MeasureTables {
    std::vector<Unit> units;
    text::Dictionary unit_words; // value: index in units, or units' kNotAUnit
    std::vector<BeforeWord> before_words;
    text::Dictionary before;                            // by ending; value: index in before_words
    text::Dictionary comparisons;                       // 高于, 不低于: also with what is compared behind them; value: Relation
    text::Dictionary change_heads;                      // 压减, 增加 at the head of what is cut or grows; by beginning; value: Change
    text::Dictionary behind;                            // 以上; value: Relation
    text::Dictionary acts;                              // by beginning; value: ActKind
    std::array<text::Dictionary, kMeasureWords> begins; // by MeasureWord
    std::array<text::Dictionary, kMeasureWords> ends;   // by MeasureWord and ending

    [[nodiscard]] const text::Dictionary& begin(MeasureWord word) const noexcept { return begins[static_cast<std::size_t>(word)]; }
    [[nodiscard]] const text::Dictionary& end(MeasureWord word) const noexcept { return ends[static_cast<std::size_t>(word)]; }
};
inline constexpr std::uint32_t kNotAUnit = 0xFFFF;

} // namespace v0
} // namespace zeren
