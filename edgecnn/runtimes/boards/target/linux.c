/* Files and errors where there is an operating system. */
#include <stdio.h>
#include <stdlib.h>

#include "port.h"

static FILE *files[2];

int port_open(const char *name, int mode)
{
    files[mode] = fopen(name, mode == PORT_WRITE ? "wb" : "rb");
    return files[mode] != NULL ? mode : -1;
}

uint32_t port_read(int file, void *to, uint32_t bytes)
{
    return (uint32_t)fread(to, 1, bytes, files[file]);
}

int port_write(int file, const void *from, uint32_t bytes)
{
    return fwrite(from, 1, bytes, files[file]) != bytes;
}

void port_fail(const char *what, uint32_t number)
{
    fprintf(stderr, "%s0x%08x\n", what, (unsigned)number);
    exit(1);
}
