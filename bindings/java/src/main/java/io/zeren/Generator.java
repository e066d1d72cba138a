package io.zeren;

/**
 * Which program and which words made a document.
 *
 * @param version of Zeren
 * @param lexiconSha256 of the words with which the notice was read; empty when unknown
 */
public record Generator(String version, String lexiconSha256) {
}
