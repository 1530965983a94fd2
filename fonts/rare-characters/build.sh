#!/bin/sh
# Cuts HanaMinA.ttf and HanaMinB.ttf, which lie in the directory $1, into the files beside this one. Needs fonttools and Node.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for block in 20 21 22 23 24 25 26 27 28 29 2A 2B 2C 2D 2E 2F 0F; do
  case $block in 0F | 2F) font=HanaMinA ;; *) font=HanaMinB ;; esac
  case $block in 0F) codes=U+F900-FAFF ;; *) codes=U+${block}000-${block}FFF ;; esac
  pyftsubset "$1/$font.ttf" --unicodes="$codes" --layout-features= --no-hinting \
    --drop-tables+=FFTM,prop,vhea,vmtx,BASE,GDEF,GSUB --output-file="$here/$block.ttf"
  node -e '
    const { brotliCompressSync, constants } = require("node:zlib");
    const { readFileSync, rmSync, writeFileSync } = require("node:fs");
    const bytes = readFileSync(process.argv[1]);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${process.argv[1]}.br`, brotliCompressSync(bytes, { params }));
    rmSync(process.argv[1]);
  ' "$here/$block.ttf"
done
