// Opens ZIP containers from memory by libzip, and mistrusts them.
//
// Counted before libzip sees anything: the members of the directory. Then each name: none twice, none that begins with / or C: or
// climbs by .. (nothing is ever written under a member's name, but such a container was made to do harm). While unpacking: the bytes
// that really come, whatever the directory promises, against the total of the container and against the packed size. A container in
// a container is a member that nobody asks for, so it stays packed. Test: tests/unit/read_zip_test.cpp.
#include "read/zip.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <map>
#include <new>
#include <zip.h>

namespace zeren::reading {

namespace {

constexpr std::uint64_t kFreeOfRatio = 1U << 20U;
constexpr std::size_t kChunk = 1U << 16U;
constexpr std::string_view kDirectoryEntry = "PK\x01\x02";

[[noreturn]] void refuse_broken(const std::string& what)
{
    throw Error(ErrorCode::container_broken, what + "; get the file again from where it was made");
}

[[noreturn]] void refuse_large(const std::string& what, const char* option)
{
    throw Error(ErrorCode::container_too_large, what + "; raise " + option + " if it can be trusted");
}

// A name as an error may show it.
std::string shown(std::string_view name)
{
    std::string result(name.substr(0, 60));
    for (char& c : result)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F) c = '?';
    return '"' + result + '"';
}

std::string folded(std::string_view name)
{
    std::string result(name);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool leaves_container(std::string_view name)
{
    if (name.starts_with('/') || (name.size() > 1 && name[1] == ':')) return true;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        if (name.substr(begin, end - begin) == "..") return true;
        begin = end + 1;
    }
    return false;
}

void check_count(std::string_view bytes, std::uint32_t most)
{
    std::uint64_t count = 0;
    for (std::size_t at = bytes.find(kDirectoryEntry); at != std::string_view::npos; at = bytes.find(kDirectoryEntry, at + 4))
        if (++count > most) refuse_large("holds more than " + std::to_string(most) + " members", "max_members");
}

struct CloseFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

} // namespace

struct Zip::Archive {
    zip_t* zip = nullptr;
    ContainerLimits limits;
    std::uint64_t unpacked = 0;
    std::vector<std::string> names;
    std::map<std::string, zip_uint64_t, std::less<>> places; // by folded name

    ~Archive()
    {
        if (zip != nullptr) zip_discard(zip);
    }
};

Zip::Zip(std::string_view bytes, const ContainerLimits& limits) : archive_(std::make_unique<Archive>())
{
    check_count(bytes, limits.members);
    archive_->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) throw std::bad_alloc();
    archive_->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive_->zip == nullptr) {
        zip_source_free(source);
        const bool memory = zip_error_code_zip(&error) == ZIP_ER_MEMORY;
        zip_error_fini(&error);
        if (memory) throw std::bad_alloc();
        refuse_broken("is a ZIP container that is truncated or damaged");
    }
    zip_error_fini(&error);
    const auto count = static_cast<zip_uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(archive_->zip, 0), 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
        const char* raw = zip_get_name(archive_->zip, i, ZIP_FL_ENC_GUESS);
        if (raw == nullptr) continue;
        std::string name = raw;
        std::replace(name.begin(), name.end(), '\\', '/');
        if (leaves_container(name)) refuse_broken("holds a member " + shown(name) + ", a path out of the container");
        if (!archive_->places.emplace(folded(name), i).second && !name.ends_with('/'))
            refuse_broken("holds two members named " + shown(name));
        archive_->names.push_back(std::move(name));
    }
}

Zip::~Zip() = default;
Zip::Zip(Zip&&) noexcept = default;

bool Zip::has(std::string_view name) const { return archive_->places.contains(folded(name)); }

const std::vector<std::string>& Zip::names() const noexcept { return archive_->names; }

std::string Zip::load(std::string_view name)
{
    const auto place = archive_->places.find(folded(name));
    if (place == archive_->places.end()) refuse_broken("lacks its member " + shown(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive_->zip, place->second, 0, &stat) != 0) refuse_broken("has a damaged member " + shown(name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        throw Error(ErrorCode::file_encrypted, "is encrypted; save it without a password");
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_->zip, place->second, 0));
    if (file == nullptr) refuse_broken("has a member " + shown(name) + " that cannot be unpacked");
    const std::uint64_t packed = std::max<std::uint64_t>((stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0, 1);
    std::string bytes;
    for (;;) {
        const std::size_t filled = bytes.size();
        bytes.resize(filled + kChunk);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + filled, kChunk);
        if (got < 0) refuse_broken("has a damaged member " + shown(name));
        bytes.resize(filled + static_cast<std::size_t>(got));
        if (got == 0) break;
        archive_->unpacked += static_cast<std::uint64_t>(got);
        if (archive_->unpacked > archive_->limits.unpacked)
            refuse_large("unpacks to more than " + std::to_string(archive_->limits.unpacked) + " bytes", "max_unpacked");
        if (bytes.size() > kFreeOfRatio && bytes.size() / packed > archive_->limits.ratio)
            refuse_large("has a member " + shown(name) + " that unpacks to more than " + std::to_string(archive_->limits.ratio) +
                             " times its size",
                         "max_ratio");
    }
    return bytes;
}

} // namespace zeren::reading
