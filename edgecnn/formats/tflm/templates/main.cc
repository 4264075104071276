// SPDX-License-Identifier: MIT-0
// Runs @{ prefix }@ once, on an input of zeros, and prints its output and the arena in use.
#include <type_traits>

#include "@{ prefix }@_data.h"
#include "@{ prefix }@_resolver.h"
@% if variables %@
#include "tensorflow/lite/micro/micro_allocator.h"
@% endif %@
#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_log.h"
@% if variables %@
#include "tensorflow/lite/micro/micro_resource_variable.h"
@% endif %@
#include "tensorflow/lite/micro/system_setup.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace {
alignas(16) uint8_t arena[@{ PREFIX }@_TFLM_ARENA_BYTES];

template <typename T>
void fill(const TfLiteTensor *input, T *values) {
  for (size_t i = 0; i < input->bytes / sizeof(T); ++i) {
    values[i] = static_cast<T>(input->params.zero_point);  // stands for 0.0
  }
}

template <typename T>
void print(int number, const TfLiteTensor *output, const T *values) {
  for (size_t i = 0; i < output->bytes / sizeof(T); ++i) {
    if constexpr (std::is_floating_point<T>::value) {
      MicroPrintf("output %d, value %d: %f", number, static_cast<int>(i), static_cast<double>(values[i]));
    } else {
      MicroPrintf("output %d, value %d: %d", number, static_cast<int>(i), static_cast<int>(values[i]));
    }
  }
}
}  // namespace

int main() {
  tflite::InitializeTarget();
  const tflite::Model *model = tflite::GetModel(@{ prefix }@_data);
  if (model->version() != TFLITE_SCHEMA_VERSION) {
    MicroPrintf("the model has another schema version than TensorFlow Lite Micro");
    return 1;
  }
  @{ prefix }@_resolver resolver;
  if (@{ prefix }@_register(resolver) != kTfLiteOk) {
    return 1;
  }
@% if variables %@
  tflite::MicroAllocator *allocator = tflite::MicroAllocator::Create(arena, sizeof(arena));
  tflite::MicroResourceVariables *variables = tflite::MicroResourceVariables::Create(allocator, @{ variables }@);
  tflite::MicroInterpreter interpreter(model, resolver, allocator, variables);
@% else %@
  tflite::MicroInterpreter interpreter(model, resolver, arena, sizeof(arena));
@% endif %@
  if (interpreter.AllocateTensors() != kTfLiteOk) {
    MicroPrintf("@{ PREFIX }@_TFLM_ARENA_BYTES is too small");
    return 1;
  }
@% for data in inputs %@
  fill(interpreter.input(@{ loop.index0 }@), @{ data }@);
@% endfor %@
  if (interpreter.Invoke() != kTfLiteOk) {
    return 1;
  }
@% for data in outputs %@
  print(@{ loop.index0 }@, interpreter.output(@{ loop.index0 }@), @{ data }@);
@% endfor %@
  MicroPrintf("arena in use: %d of %d bytes", static_cast<int>(interpreter.arena_used_bytes()), @{ PREFIX }@_TFLM_ARENA_BYTES);
  return 0;
}
