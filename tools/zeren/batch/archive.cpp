// archive.cpp: libzip, which reads from the file what is asked for and checks the checksum of each member.
#include "archive.hpp"

#include "error_record.hpp"

#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include <algorithm>
#include <filesystem>
#include <span>
#include <utility>

#include <zip.h>

namespace zeren::tool {

bool may_be_archive(const std::string& name)
{
    constexpr std::string_view kEnding = ".zip";
    if (name.size() <= kEnding.size()) return false;
    return std::equal(kEnding.begin(), kEnding.end(), name.end() - static_cast<std::ptrdiff_t>(kEnding.size()),
                      [](char known, char c) { return known == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c); });
}

struct Archive::Handle {
    zip_t* zip;

    explicit Handle(zip_t* opened) : zip(opened) {}
    ~Handle() { zip_discard(zip); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
};

namespace {

struct CloseMember {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

// Many a name in GB18030 is UTF-8 as well by chance, but then of two bytes a character; Chinese in UTF-8 takes three.
bool is_utf8(const std::string& name)
{
    if (printable_name(name) != name) return false;
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    const bool ascii = std::all_of(name.begin(), name.end(), [&](char c) { return byte(c) < 0x80; });
    return ascii || std::any_of(name.begin(), name.end(), [&](char c) { return byte(c) >= 0xE0; });
}

std::string decoded(const std::string& name)
{
    if (is_utf8(name)) return name;
    ReadOptions options;
    options.charset = "GB18030";
    options.format = "text";
    try {
        return read(std::as_bytes(std::span(name)), options).content;
    } catch (const Error&) {
        return printable_name(name);
    }
}

std::string member_name(zip_t* zip, std::uint64_t index)
{
    const char* name = zip_get_name(zip, index, ZIP_FL_ENC_RAW);
    return name == nullptr ? std::string() : decoded(name);
}

bool is_hidden(const std::string& name)
{
    const std::filesystem::path parts(name);
    return std::any_of(parts.begin(), parts.end(),
                       [](const auto& part) { return part.native().starts_with('.') && part != ".." && part != "."; });
}

// As of folders: the bytes of the names, part by part.
bool comes_before(const Archive::Member& one, const Archive::Member& other)
{
    const auto rank = [](char c) { return c == '/' ? 0 : static_cast<int>(static_cast<unsigned char>(c)) + 1; };
    return std::lexicographical_compare(one.name.begin(), one.name.end(), other.name.begin(), other.name.end(),
                                        [&](char a, char b) { return rank(a) < rank(b); });
}

[[noreturn]] void refuse(ErrorCode code, const char* message) { throw Error(code, message); }

} // namespace

std::unique_ptr<Archive> Archive::open(const std::string& path)
{
    int error = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, &error);
    if (zip == nullptr) return nullptr;
    return std::unique_ptr<Archive>(new Archive(std::make_unique<Handle>(zip)));
}

std::vector<Archive::Member> Archive::members() const
{
    std::vector<Member> members;
    const zip_int64_t count = zip_get_num_entries(handle_->zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        std::string name = member_name(handle_->zip, static_cast<std::uint64_t>(i));
        if (name.empty() || name.back() == '/' || is_hidden(name)) continue;
        members.push_back({static_cast<std::uint64_t>(i), std::move(name)});
    }
    std::stable_sort(members.begin(), members.end(), comes_before);
    return members;
}

std::vector<std::byte> Archive::load(const Member& member, std::uint64_t most) const
{
    zip_stat_t info;
    zip_stat_init(&info);
    if (member_name(handle_->zip, member.index) != member.name || zip_stat_index(handle_->zip, member.index, 0, &info) != 0)
        refuse(ErrorCode::file_missing, "is no longer in its place in the archive; leave the archive alone until the batch has ended");
    if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && info.encryption_method != ZIP_EM_NONE)
        refuse(ErrorCode::file_encrypted, "is encrypted; unpack it with its password first");
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(handle_->zip, member.index, 0));
    if (!file) refuse(ErrorCode::container_broken, "cannot be unpacked; get the archive again from where it was made");
    constexpr std::size_t kStep = 1U << 16;
    std::vector<std::byte> bytes;
    for (std::size_t filled = 0;;) {
        bytes.resize(filled + kStep);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + filled, kStep);
        if (got < 0) refuse(ErrorCode::container_broken, "is damaged; get the archive again from where it was made");
        filled += static_cast<std::size_t>(got);
        bytes.resize(filled);
        if (got == 0) return bytes;
        if (filled > most) refuse(ErrorCode::input_too_large, "is larger than a notice may be; unpack it and split it");
    }
}

Archive::Archive(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
Archive::~Archive() = default;

} // namespace zeren::tool
