// How to read, as a handle with one setter a thing; and the words to read with.
//
// Setters judge only what means nothing whatever is read (NULL, a limit that is none); the names of charsets and formats are judged by
// lib/read. Test: tests/capi/refusals.c, tests/capi/options.c.
#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/json_options.hpp"

#include <filesystem>
#include <limits>

using namespace zeren;
using capi::guarded;
using capi::InvalidArgument;
using capi::made;

namespace {

std::uint32_t narrow(std::uint64_t value)
{
    if (value > std::numeric_limits<std::uint32_t>::max()) throw InvalidArgument{"the limit is above 4294967295"};
    return static_cast<std::uint32_t>(value);
}

void set_limit(ReadOptions& read, zeren_limit limit, std::uint64_t value)
{
    switch (limit) {
    case ZEREN_MAX_BYTES: read.max_bytes = value; return;
    case ZEREN_MAX_NESTING: read.max_nesting = narrow(value); return;
    case ZEREN_MAX_UNPACKED: read.max_unpacked = value; return;
    case ZEREN_MAX_RATIO: read.max_ratio = narrow(value); return;
    case ZEREN_MAX_MEMBERS: read.max_members = narrow(value); return;
    case ZEREN_MAX_CELLS: read.max_cells = narrow(value); return;
    case ZEREN_MAX_SECONDS: read.max_seconds = narrow(value); return;
    case ZEREN_MAX_PROGRAM_MEMORY: read.max_program_memory = value; return;
    }
    throw InvalidArgument{"there is no such limit"};
}

// A setter: `set` changes the options, which it is given by reference.
template <class Set>
zeren_status change(zeren_options* options, Set&& set) noexcept
{
    return guarded(nullptr, [&] {
        if (options == nullptr) throw InvalidArgument{"the options are NULL"};
        set(*options);
    });
}

zeren_status set_name(zeren_options* options, std::string ReadOptions::*field, const char* name)
{
    return change(options, [&](zeren_options& known) { known.read.*field = name == nullptr ? "" : name; });
}

} // namespace

zeren_options* zeren_options_new(void)
{
    zeren_options* options = nullptr;
    (void)guarded(nullptr, [&] { options = new zeren_options; });
    return options;
}

void zeren_options_free(zeren_options* options) { delete options; }

zeren_status zeren_options_set_charset(zeren_options* options, const char* charset)
{
    return set_name(options, &ReadOptions::charset, charset);
}

zeren_status zeren_options_set_format(zeren_options* options, const char* format)
{
    return set_name(options, &ReadOptions::format, format);
}

zeren_status zeren_options_set_name(zeren_options* options, const char* name) { return set_name(options, &ReadOptions::name, name); }

zeren_status zeren_options_set_limit(zeren_options* options, zeren_limit limit, uint64_t value)
{
    return change(options, [&](zeren_options& known) { set_limit(known.read, limit, value); });
}

zeren_status zeren_options_set_external_programs(zeren_options* options, bool allowed)
{
    return change(options, [&](zeren_options& known) { known.read.external_programs = allowed; });
}

zeren_status zeren_options_set_lexicon(zeren_options* options, const zeren_lexicon* lexicon)
{
    return change(options,
                  [&](zeren_options& known) { known.lexicon = lexicon == nullptr ? std::nullopt : std::optional(lexicon->value); });
}

zeren_status zeren_lexicon_extend(const zeren_lexicon* base, const char* json, size_t size, zeren_lexicon** lexicon, zeren_error** error)
{
    return made(lexicon, error, [&] { return extend(capi::words_of(base), capi::borrowed(json, size)); });
}

zeren_status zeren_lexicon_load(const char* const* paths, size_t count, zeren_lexicon** lexicon, zeren_error** error)
{
    return made(lexicon, error, [&] {
        if (paths == nullptr && count != 0) throw InvalidArgument{"the list of paths is NULL"};
        std::vector<std::filesystem::path> files;
        for (size_t i = 0; i < count; ++i) {
            if (paths[i] == nullptr) throw InvalidArgument{"a path is NULL"};
            files.emplace_back(paths[i]);
        }
        return Lexicon::load(files);
    });
}

zeren_view zeren_lexicon_sha256(const zeren_lexicon* lexicon)
{
    return lexicon == nullptr ? zeren_view{nullptr, 0} : capi::to_c(lexicon->value.sha256());
}

void zeren_lexicon_free(zeren_lexicon* lexicon) { delete lexicon; }
