# Completion for the zeren tool in bash.
_zeren() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-}
    local commands="parse batch check verify text table units report diff corpus version help" options=""
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$word")
        return
    fi
    case $before in
        --offsets) mapfile -t COMPREPLY < <(compgen -W "code_point utf8 utf16" -- "$word"); return ;;
        --charset) mapfile -t COMPREPLY < <(compgen -W "UTF-8 GB18030 Big5 UTF-16LE UTF-16BE" -- "$word"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "text html docx xlsx ofd pdf doc xls rtf odt ods" -- "$word"); return ;;
        --as) mapfile -t COMPREPLY < <(compgen -W "csv tsv md jsonl xlsx text json html" -- "$word"); return ;;
        --by) mapfile -t COMPREPLY < <(compgen -W "task target role party" -- "$word"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W "zh-CN en" -- "$word"); return ;;
        --fail-on) mapfile -t COMPREPLY < <(compgen -W "error warning info" -- "$word"); return ;;
    esac
    case $command in
        parse) options="--output --compact --offsets --with-text --no-generator --charset --format --lexicon --max-bytes --limit --explain-numbers --help" ;;
        batch) options="--output --each --pattern --null --jobs --resume --restart --quiet --offsets --with-text --no-generator --charset --format --lexicon --max-bytes --limit --help" ;;
        check) options="--output --json --sarif --fail-on --off --on --rules --offsets --charset --format --lexicon --help" ;;
        verify) options="--output --json --sarif --fail-on --offsets --charset --format --lexicon --help" ;;
        text) options="--output --charset --format --help" ;;
        table) options="--output --as --by --lang --bom --template --columns --charset --format --lexicon --help" ;;
        units) options="--output --as --party --calendar --lang --charset --format --lexicon --help" ;;
        report) options="--output --compare --lang --charset --format --lexicon --help" ;;
        diff) options="--as --output --all --years-apart --compact --offsets --no-generator --charset --format --lexicon --max-bytes --limit --help" ;;
        corpus)
            options="--to --name --all --lexicon --help"
            if [ "$COMP_CWORD" -eq 2 ] && [[ $word != -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "add check accept" -- "$word")
                return
            fi ;;
        version) options="--help" ;;
        help) mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word"); return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _zeren zeren
