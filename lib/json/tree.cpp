// A JSON text as a flat list of values: the handler of nlohmann's SAX parser. Test: tests/unit/json_hostile_test.cpp.
#include "json/tree.hpp"

#include "zeren/error.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <limits>
#include <utility>

namespace zeren::json {
namespace {

constexpr std::size_t kMaxDepth = 32;

[[noreturn]] void fail(std::string message) { throw Error(ErrorCode::model_invalid, std::move(message)); }

} // namespace

// The events that nlohmann's parser calls by name; each returns false to stop it.
class TreeBuilder {
public:
    explicit TreeBuilder(Tree& tree) : tree_(tree) {}

    bool null() { return scalar(Value::Kind::null, {}); }
    bool boolean(bool value) { return scalar(Value::Kind::boolean, value ? "true" : "false"); }
    bool number_integer(std::int64_t value) { return scalar(Value::Kind::number, std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return scalar(Value::Kind::number, std::to_string(value)); }
    bool number_float(double, const std::string& written) { return scalar(Value::Kind::number, written); }
    bool string(const std::string& value) { return scalar(Value::Kind::string, value); }
    bool binary(const nlohmann::json::binary_t&) { return false; } // not in JSON text

    bool start_object(std::size_t) { return open(Value::Kind::object); }
    bool start_array(std::size_t) { return open(Value::Kind::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const std::string& name)
    {
        key_ = pooled(name);
        key_size_ = static_cast<std::uint32_t>(name.size());
        return true;
    }

    bool parse_error(std::size_t byte, const std::string&, const nlohmann::json::exception&)
    {
        fail("no JSON at byte " + std::to_string(byte) + "; is the file complete?");
    }

private:
    std::uint32_t pooled(std::string_view text)
    {
        const auto at = static_cast<std::uint32_t>(tree_.pool_.size());
        tree_.pool_.append(text);
        return at;
    }

    void add(Value value)
    {
        value.key = std::exchange(key_, 0);
        value.key_size = std::exchange(key_size_, 0);
        value.next = static_cast<std::uint32_t>(tree_.values_.size() + 1);
        tree_.values_.push_back(value);
    }

    bool scalar(Value::Kind kind, std::string_view text)
    {
        const std::uint32_t at = pooled(text);
        add({.kind = kind, .text = at, .text_size = static_cast<std::uint32_t>(text.size())});
        return true;
    }

    bool open(Value::Kind kind)
    {
        if (open_.size() == kMaxDepth) fail("nested deeper than " + std::to_string(kMaxDepth) + " levels");
        open_.push_back(tree_.values_.size());
        add({.kind = kind});
        return true;
    }

    bool close()
    {
        tree_.values_[open_.back()].next = static_cast<std::uint32_t>(tree_.values_.size());
        open_.pop_back();
        return true;
    }

    Tree& tree_;
    std::vector<std::size_t> open_; // objects and lists that are not closed yet
    std::uint32_t key_ = 0;
    std::uint32_t key_size_ = 0;
};

Tree Tree::parse(std::string_view json)
{
    if (json.size() >= std::numeric_limits<std::uint32_t>::max()) fail("larger than 4 GiB");
    Tree tree;
    TreeBuilder builder(tree);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder)) fail("no JSON");
    return tree;
}

} // namespace zeren::json
