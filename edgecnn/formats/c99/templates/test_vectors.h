/* SPDX-License-Identifier: MIT-0 */
/* Test vectors of @{ prefix }@: quantized values, each input with the output expected of it. */
#ifndef @{ PREFIX }@_TEST_VECTORS_H
#define @{ PREFIX }@_TEST_VECTORS_H

#include <stdint.h>

#define @{ PREFIX }@_TEST_VECTORS @{ inputs | length }@
#define @{ PREFIX }@_TEST_CRC32 0x@{ crc32 }@u /* of all outputs */
#define @{ PREFIX }@_TEST_SOURCE_SHA256 "@{ kit.source_sha256 }@"

static const int8_t @{ prefix }@_test_inputs[@{ inputs | length }@][@{ kit.input_bytes }@] = {
@{ inputs | join(",\n") }@
};

static const int8_t @{ prefix }@_test_outputs[@{ outputs | length }@][@{ kit.output_bytes }@] = {
@{ outputs | join(",\n") }@
};

#endif
