// soffice --headless --convert-to docx, in a private folder with a profile of its own.
//
// A profile of its own, for LibreOffice starts once a profile: a call beside a running office would only hand the file over. It says
// that macros never run and that links are never followed. What comes out is read as any DOCX or XLSX, automatic numbers included.
// Test: tests/unit/read_child_test.cpp, tests/formats.
#include "read/libreoffice.hpp"

#include "read/child.hpp"
#include "read/file.hpp"
#include "read/formats.hpp"
#include "zeren/error.hpp"

namespace zeren::reading {

namespace {

constexpr std::string_view kProfile =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
)";

bool is_sheet(Format format) noexcept { return format == Format::xls || format == Format::ods; }

} // namespace

Converted convert_by_office(std::string_view bytes, Format format, const ReadOptions& options)
{
    const FormatInfo& info = format_info(format);
    require_programs(options, info.title, "LibreOffice");
    std::filesystem::path program = find_program("soffice");
    if (program.empty()) program = find_program("libreoffice");
    if (program.empty())
        throw Error(ErrorCode::program_missing,
                    "is " + std::string(info.title) +
                        ", and LibreOffice, which reads it, is not installed (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui); "
                        "install it, or save the file as DOCX or XLSX");
    const PrivateFolder folder;
    const std::string input = "input." + std::string(info.name);
    folder.write(input, bytes);
    std::filesystem::create_directories(folder.path() / "profile" / "user");
    folder.write("profile/user/registrymodifications.xcu", kProfile);
    const std::string target = is_sheet(format) ? "xlsx" : "docx";
    const ChildResult result =
        run_child(program,
                  {"-env:UserInstallation=file://" + (folder.path() / "profile").string(), "--headless", "--norestore", "--nolockcheck",
                   "--nodefault", "--nologo", "--convert-to", target, "--outdir", "out", input},
                  folder, child_limits(options));
    const std::filesystem::path output = folder.path() / "out" / ("input." + target);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(output, ignored))
        throw Error(ErrorCode::program_failed, "is " + std::string(info.title) + " that LibreOffice could not read (exit " +
                                                   std::to_string(result.status) +
                                                   "): damaged, or with a password; open it there and save it as DOCX or XLSX");
    return {is_sheet(format) ? Format::xlsx : Format::docx, load_file(output, options.max_unpacked)};
}

} // namespace zeren::reading
