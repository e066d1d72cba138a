// addon.cjs: finds and loads the native part, which stands in the package with all libraries that it needs.
"use strict";

function loadAddon() {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return require(`./native/${platform}/zeren.node`);
  } catch (error) {
    const cause = error.code === "MODULE_NOT_FOUND" ? `this package holds no native library for ${platform}` : error.message;
    throw new Error(`zeren cannot start: ${cause}; it runs on 64-bit Linux with glibc 2.36 or newer (Debian 12), or build it there: docs/node.md`, { cause: error });
  }
}

module.exports = { loadAddon };
