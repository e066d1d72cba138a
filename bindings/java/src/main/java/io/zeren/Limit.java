package io.zeren;

/** What the reading of one notice may cost; above it the notice is refused with an error that names the limit. In the order of zeren.h. */
public enum Limit {
    /** Bytes of the input; 64 MiB unless set. */
    MAX_BYTES,
    /** Open elements at once of XML and HTML; 512. */
    MAX_NESTING,
    /** Bytes of all members of a container that are looked at; 128 MiB. */
    MAX_UNPACKED,
    /** Unpacked to packed bytes of a member; 200. */
    MAX_RATIO,
    /** Members of a container; 10,000. */
    MAX_MEMBERS,
    /** Cells of all tables of a file; 200,000. */
    MAX_CELLS,
    /** Seconds of one external program; 60. */
    MAX_SECONDS,
    /** Bytes of address space of one external program; 4 GiB. */
    MAX_PROGRAM_MEMORY
}
