#ifndef MODEL_H
#define MODEL_H

/* A network of 42,538 parameters, 1,359,376 multiply-accumulates an inference.
 *
 * Input: int8 1x28x28x1 NHWC, real = (code - (-128)) * 0.00392156886.
 * Output: int8 1x10 NC, real = (code - (-128)) * 0.00390625.
 * The input stands for pixel * 0.00392156863 + 0.
 * RAM: 12,848 bytes; the largest set of tensors alive at once has 14,112.
 * Flash: 50,643 bytes of constants, and the code.
 * Equal, bit for bit, to the TFLite file of SHA-256 3f6e55e63142db6d224cea7df693b3dd81ef22ace6b1b0172e468505bf455aff.
 */
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MODEL_INPUT_BYTES 784
#define MODEL_INPUT_OFFSET 8642
#define MODEL_OUTPUT_BYTES 10
#define MODEL_OUTPUT_OFFSET 0
#define MODEL_ARENA_BYTES 12848 /* all the RAM it needs but the stack; 4-byte aligned */

#define MODEL_OK 0
#define MODEL_ERROR_NULL (-1)      /* a pointer is null */
#define MODEL_ERROR_ALIGNMENT (-2) /* the arena is not 4-byte aligned */

/* Compute the outputs. The buffers may be the caller's own, or lie in the arena at the offsets above, where
 * an input is overwritten. Nothing is kept between calls. Returns MODEL_OK or one of the errors. */
int model_run(const int8_t *in, int8_t *out, void *arena);

#define MODEL_CLASSES 10
extern const char *const model_class_names[MODEL_CLASSES];

/* Classify raw pixels, uint8 NHWC. `scores` gets the codes of the output, or is 0.
 * Returns the number of the class, or an error below 0. */
int model_classify(const uint8_t *pixels, int8_t *scores, void *arena);

#ifdef __cplusplus
}
#endif

#endif
