// SPDX-License-Identifier: MIT-0
// The network @{ prefix }@ as a TFLite file in an array, and the memory that TensorFlow Lite Micro needs for it.
#ifndef @{ PREFIX }@_DATA_H_
#define @{ PREFIX }@_DATA_H_

#include <cstdint>

#ifndef @{ PREFIX }@_TFLM_ARENA_BYTES
@% if kit.arena_bytes is none %@
#error "not measured: define @{ PREFIX }@_TFLM_ARENA_BYTES, as README.md says"
@% else %@
#define @{ PREFIX }@_TFLM_ARENA_BYTES @{ kit.arena_bytes }@
@% endif %@
#endif

constexpr unsigned int @{ prefix }@_data_bytes = @{ kit.model_bytes }@;
extern const unsigned char @{ prefix }@_data[@{ prefix }@_data_bytes];  // 16-byte aligned

#endif  // @{ PREFIX }@_DATA_H_
