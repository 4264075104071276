// SPDX-License-Identifier: MIT-0
// The operators of @{ prefix }@, and no others, so that only their kernels are linked.
#ifndef @{ PREFIX }@_RESOLVER_H_
#define @{ PREFIX }@_RESOLVER_H_

#include "tensorflow/lite/micro/micro_mutable_op_resolver.h"

using @{ prefix }@_resolver = tflite::MicroMutableOpResolver<@{ kit.operators | length }@>;

inline TfLiteStatus @{ prefix }@_register(@{ prefix }@_resolver &resolver) {
@% for method in registrations %@
  if (resolver.@{ method }@() != kTfLiteOk) {
    return kTfLiteError;
  }
@% endfor %@
  return kTfLiteOk;
}

#endif  // @{ PREFIX }@_RESOLVER_H_
