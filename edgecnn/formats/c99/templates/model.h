#ifndef @{ PREFIX }@_H
#define @{ PREFIX }@_H

/* A network of @{ "{:,}".format(kit.parameters) }@ parameters, @{ "{:,}".format(kit.macs) }@ multiply-accumulates an inference.
 *
@% for tensor in kit.inputs %@
 * Input: int8 @{ tensor.shape | join("x") }@ @{ tensor.layout }@, real = (code - (@{ tensor.zero_point }@)) * @{ "%.9g" % tensor.scale }@.
@% endfor %@
@% for tensor in kit.outputs %@
 * Output: int8 @{ tensor.shape | join("x") }@ @{ tensor.layout }@, real = (code - (@{ tensor.zero_point }@)) * @{ "%.9g" % tensor.scale }@.
@% endfor %@
@% if kit.contract %@
 * The input stands for pixel * @{ "%.9g" % kit.contract.rescale }@ + @{ "%.9g" % kit.contract.offset }@.
@% endif %@
 * RAM: @{ "{:,}".format(kit.arena_bytes) }@ bytes; the largest set of tensors alive at once has @{ "{:,}".format(kit.peak_live_bytes) }@.
 * Flash: @{ "{:,}".format(kit.weight_bytes) }@ bytes of constants, and the code.
 * Equal, bit for bit, to the TFLite file of SHA-256 @{ kit.source_sha256 }@.
 */
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

@% for tensor, name in ports %@
#define @{ PREFIX }@_@{ name }@_BYTES @{ tensor.elements }@
#define @{ PREFIX }@_@{ name }@_OFFSET @{ tensor.arena_offset }@
@% endfor %@
#define @{ PREFIX }@_ARENA_BYTES @{ kit.arena_bytes }@ /* all the RAM it needs but the stack; 4-byte aligned */

#define @{ PREFIX }@_OK 0
#define @{ PREFIX }@_ERROR_NULL (-1)      /* a pointer is null */
#define @{ PREFIX }@_ERROR_ALIGNMENT (-2) /* the arena is not 4-byte aligned */

/* Compute the outputs. The buffers may be the caller's own, or lie in the arena at the offsets above, where
 * an input is overwritten. Nothing is kept between calls. Returns @{ PREFIX }@_OK or one of the errors. */
int @{ prefix }@_run(@{ parameters }@);

@% if kit.is_classifier %@
#define @{ PREFIX }@_CLASSES @{ kit.class_names | length }@
extern const char *const @{ prefix }@_class_names[@{ PREFIX }@_CLASSES];

/* Classify raw pixels, uint8 @{ kit.inputs[0].layout }@. `scores` gets the codes of the output, or is 0.
 * Returns the number of the class, or an error below 0. */
int @{ prefix }@_classify(const uint8_t *pixels, int8_t *scores, void *arena);

@% endif %@
#ifdef __cplusplus
}
#endif

#endif
