/**
 * Reads Chinese government notices that hand out work: {@link io.zeren.Zeren} is where to begin, {@link io.zeren.Document} is what comes
 * out. The records are the model zeren/1: their components have the names of its JSON keys in camelCase, its constants those strings in
 * capitals. A component that does not apply is null, a list that does not apply is empty; numbers are exact.
 */
package io.zeren;
