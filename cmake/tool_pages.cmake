# Has TOOL write what is installed beside it into FOLDER: pages of the manual and completions, all made from its help pages.
#   cmake -DTOOL=build/bin/zeren -DFOLDER=build/pages -P tool_pages.cmake
function(write file)
  execute_process(COMMAND "${TOOL}" ${ARGN} OUTPUT_FILE "${FOLDER}/${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}/man1")
write(zeren help --completion bash)
write(_zeren help --completion zsh)
write(zeren.fish help --completion fish)
write(man1/zeren.1 help --man)
execute_process(COMMAND "${TOOL}" help OUTPUT_VARIABLE overview COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\n  zeren [a-z]+" lines "${overview}")
foreach(line IN LISTS lines)
  string(REGEX REPLACE ".* " "" command "${line}")
  write(man1/zeren-${command}.1 help --man ${command})
endforeach()
