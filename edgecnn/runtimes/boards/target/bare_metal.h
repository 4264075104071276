/* What a processor without an operating system adds to bare_metal.c. */
#ifndef BARE_METAL_H
#define BARE_METAL_H

#include <stdint.h>

int32_t semihosting(uint32_t operation, const void *argument); /* one request to the emulator */
void finish(void) __attribute__((noreturn));                   /* run main and exit with 0 */

#endif
