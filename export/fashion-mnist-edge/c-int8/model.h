#ifndef MODEL_H
#define MODEL_H

/* A network of 46,898 parameters, 6,126,320 multiply-accumulates an inference.
 *
 * Input: int8 1x28x28x1 NHWC, real = (code - (-128)) * 0.00392156886.
 * Output: int8 1x10 NC, real = (code - (-128)) * 0.00390625.
 * The input stands for pixel * 0.00392156863 + 0.
 * RAM: 17,536 bytes; the largest set of tensors alive at once has 18,816.
 * Flash: 55,059 bytes of constants, and the code.
 * Equal, bit for bit, to the TFLite file of SHA-256 0ccf5e23ee7bc9bb9917b46aca87c567a564461df19c2be589cf9f4810beb675.
 */
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MODEL_INPUT_BYTES 784
#define MODEL_INPUT_OFFSET 0
#define MODEL_OUTPUT_BYTES 10
#define MODEL_OUTPUT_OFFSET 0
#define MODEL_ARENA_BYTES 17536 /* all the RAM it needs but the stack; 4-byte aligned */

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
