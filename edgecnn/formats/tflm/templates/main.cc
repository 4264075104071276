// Runs @prefix@ once, on an input of zeros, and prints its output and the arena in use.
#include "@prefix@_data.h"
#include "@prefix@_resolver.h"
#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_log.h"
#include "tensorflow/lite/micro/system_setup.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace {
alignas(16) uint8_t arena[@PREFIX@_TFLM_ARENA_BYTES];
}  // namespace

int main() {
  tflite::InitializeTarget();
  const tflite::Model *model = tflite::GetModel(@prefix@_data);
  if (model->version() != TFLITE_SCHEMA_VERSION) {
    MicroPrintf("the model has another schema version than TensorFlow Lite Micro");
    return 1;
  }
  @prefix@_resolver resolver;
  if (@prefix@_register(resolver) != kTfLiteOk) {
    return 1;
  }
  tflite::MicroInterpreter interpreter(model, resolver, arena, sizeof(arena));
  if (interpreter.AllocateTensors() != kTfLiteOk) {
    MicroPrintf("@PREFIX@_TFLM_ARENA_BYTES is too small");
    return 1;
  }
  for (size_t k = 0; k < interpreter.inputs_size(); ++k) {
    TfLiteTensor *input = interpreter.input(k);
    for (size_t i = 0; i < input->bytes; ++i) {
      input->data.int8[i] = static_cast<int8_t>(input->params.zero_point);  // stands for 0.0
    }
  }
  if (interpreter.Invoke() != kTfLiteOk) {
    return 1;
  }
  for (size_t k = 0; k < interpreter.outputs_size(); ++k) {
    const TfLiteTensor *output = interpreter.output(k);
    for (size_t i = 0; i < output->bytes; ++i) {
      MicroPrintf("output %d, code %d: %d", static_cast<int>(k), static_cast<int>(i), static_cast<int>(output->data.int8[i]));
    }
  }
  MicroPrintf("arena in use: %d of %d bytes", static_cast<int>(interpreter.arena_used_bytes()), @PREFIX@_TFLM_ARENA_BYTES);
  return 0;
}
