// A field whose label stands on a line of its own, with a numbered list or plain paragraphs for its value.
//
//     整改措施：
//     1．排查管网。                the value of 整改措施, not tasks: nobody is named for any of them alone,
//     2．新建管网86公里。          and the next labelled line speaks of the whole item
//     责任单位：县住建局
//
// Where the list goes on behind the labelled line, each of its items has lines of its own and is a task within the task.
// Labels that mean measures (具体措施：) are none of these: their lists are tasks within the task. Test: tests/unit/open_fields_test.cpp.
#pragma once

#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Joins the paragraphs of such a value to the paragraph of the label, where a labelled line without duties of theirs between follows.
// Linear in the segments.
void join_open_fields(std::string_view text, std::vector<Segment>& segments);

} // namespace zeren::outline
