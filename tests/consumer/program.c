// The same in C11: it links, it reads, it gets a status for what fails.
#include <zeren/zeren.h>

#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char kNotice[] = "1.加快项目建设。\n责任单位：区发改委\n";
    zeren_document* document = NULL;
    if (zeren_parse(kNotice, strlen(kNotice), NULL, &document, NULL) != ZEREN_OK) return 1;
    const size_t tasks = zeren_document_task_count(document);
    printf("%s %zu task\n", zeren_version(), tasks);
    zeren_document_free(document);
    printf("%s\n", zeren_status_name(zeren_parse_file("no such file", NULL, &document, NULL)));
    return tasks == 1 ? 0 : 1;
}
