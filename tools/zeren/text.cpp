// text.cpp: `zeren text`: the canonical text, into which all spans of the model point.
#include "command.hpp"
#include "input.hpp"
#include "output.hpp"

#include "zeren/error.hpp"

namespace zeren::tool {

extern const std::string_view kTextUsage = R"(zeren text FILE|- [OPTIONS]

Prints the text of a notice as Zeren reads it, in UTF-8, byte for byte as the spans of the model count it.

  -o, --output OUT      write to the file OUT, whole or not at all
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
  -h, --help            print this

Example:
  zeren text notice.docx
)";

int run_text(const Arguments& arguments)
{
    namespace po = boost::program_options;
    std::string file, name, charset, format;
    po::options_description options;
    auto add = options.add_options();
    add("file", po::value(&file));
    add("output,o", po::value(&name));
    add("charset", po::value(&charset));
    add("format", po::value(&format));
    add("help,h", "");
    const auto values = read_options(arguments, options, po::positional_options_description().add("file", 1));
    if (values.count("file") == 0) throw WrongUsage("no FILE is named; name one, or - for standard input");
    refuse_output_over_input({file}, name);
    try {
        const Text text = read_input(file, charset, format);
        Output output(name);
        output.write(text.content);
        output.commit();
    } catch (const Error& error) {
        complain(file, error.message);
        return kFailed;
    }
    return kDone;
}

} // namespace zeren::tool
