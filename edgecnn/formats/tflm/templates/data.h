// The network @prefix@ as a TFLite file in an array, and the memory that TensorFlow Lite Micro needs for it.
#ifndef @PREFIX@_DATA_H_
#define @PREFIX@_DATA_H_

#include <cstdint>

@arena_definition@

constexpr unsigned int @prefix@_data_bytes = @model_bytes@;
extern const unsigned char @prefix@_data[@prefix@_data_bytes];  // 16-byte aligned

#endif  // @PREFIX@_DATA_H_
