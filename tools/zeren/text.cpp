// text.cpp: `zeren text`: the canonical text, into which all spans of the model point.
#include "command.hpp"
#include "input.hpp"
#include "limits.hpp"
#include "model_options.hpp"
#include "output.hpp"
#include "printable.hpp"

#include "zeren/error.hpp"

namespace zeren::tool {

extern const std::string_view kTextUsage = R"(zeren text [FILE|-]... [OPTIONS]

Prints the text of a notice as Zeren reads it, in UTF-8, byte for byte as the spans of the model count it. Of several
FILEs each stands under a line "==> FILE <==". Without FILE, or for "-", standard input is read. A FILE that cannot be
read is reported, the others come out, and the exit code is 1.

  -o, --output OUT      write to the file OUT, whole or not at all
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren text notice.docx
  zeren text 2024.pdf 2025.pdf | less
)";

namespace {

// As head(1) and tail(1) part several files.
std::string heading(const std::string& file, bool first) { return (first ? "==> " : "\n==> ") + printable(file) + " <==\n"; }

} // namespace

int run_text(const Arguments& arguments)
{
    namespace po = boost::program_options;
    po::options_description described;
    auto add = described.add_options();
    add("file", po::value<std::vector<std::string>>());
    add("output,o", po::value<std::string>());
    add("charset", po::value<std::string>());
    add("format", po::value<std::string>());
    add_limit_options(described);
    add("help,h", "");
    const auto values = read_options(arguments, described, po::positional_options_description().add("file", -1));
    const std::vector<std::string> files = named_files(values);
    const std::string name = value_of(values, "output");
    if (values.count("output") != 0 && name.empty()) throw WrongUsage("-o needs the name of a file");
    refuse_output_over_input(files, name);
    const ModelOptions options = read_model_options(values);
    Output output(name);
    std::size_t read = 0;
    for (const std::string& file : files) {
        try {
            const Text text = read_input(file, options);
            if (files.size() > 1) output.write(heading(file, read == 0));
            output.write(text.content);
            ++read;
        } catch (const Error& error) {
            complain(file, error.message);
        }
    }
    if (read == 0) return kFailed;
    output.commit();
    return read == files.size() ? kDone : kFailed;
}

} // namespace zeren::tool
