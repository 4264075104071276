/* Files of the host through semihosting, the debugger's interface that Arm defines and RISC-V has taken over. */
#include "bare_metal.h"
#include "port.h"

#define SYS_OPEN 0x01u
#define SYS_WRITE0 0x04u
#define SYS_WRITE 0x05u
#define SYS_READ 0x06u
#define SYS_EXIT 0x18u
#define EXIT_GOOD 0x20026u /* ADP_Stopped_ApplicationExit */
#define EXIT_BAD 0x20023u  /* ADP_Stopped_RunTimeErrorUnknown */
#define MODE_READ 1u       /* "rb" */
#define MODE_WRITE 5u      /* "wb" */

int main(void);

int port_open(const char *name, int mode)
{
    const char *end = name;
    uintptr_t request[3];

    while (*end != 0) {
        end++;
    }
    request[0] = (uintptr_t)name;
    request[1] = mode == PORT_WRITE ? MODE_WRITE : MODE_READ;
    request[2] = (uintptr_t)(end - name);
    return (int)semihosting(SYS_OPEN, request);
}

uint32_t port_read(int file, void *to, uint32_t bytes)
{
    uintptr_t request[3] = {(uintptr_t)file, (uintptr_t)to, bytes};
    return bytes - (uint32_t)semihosting(SYS_READ, request); /* the answer is what was left over */
}

int port_write(int file, const void *from, uint32_t bytes)
{
    uintptr_t request[3] = {(uintptr_t)file, (uintptr_t)from, bytes};
    return (int)semihosting(SYS_WRITE, request);
}

static __attribute__((noreturn)) void leave(uint32_t reason)
{
    for (;;) {
        (void)semihosting(SYS_EXIT, (const void *)(uintptr_t)reason);
    }
}

void port_fail(const char *what, uint32_t number)
{
    char digits[] = "0x00000000\n";
    int position;

    for (position = 9; position > 1; position--) {
        digits[position] = "0123456789abcdef"[number & 15u];
        number >>= 4;
    }
    (void)semihosting(SYS_WRITE0, what);
    (void)semihosting(SYS_WRITE0, digits);
    leave(EXIT_BAD);
}

void finish(void)
{
    (void)main();
    leave(EXIT_GOOD);
}
