// SPDX-License-Identifier: MIT-0
// The TFLite file with SHA-256 @{ kit.source_sha256 }@.
#include "@{ prefix }@_data.h"

alignas(16) const unsigned char @{ prefix }@_data[@{ prefix }@_data_bytes] = {
@{ bytes | join("\n") }@
};
