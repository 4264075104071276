/* What main.c needs of the machine it runs on: files of the host, a way to give up, two registers. */
#ifndef PORT_H
#define PORT_H

#include <stdint.h>

#define PORT_READ 0
#define PORT_WRITE 1

int port_open(const char *name, int mode);                /* a handle; negative when the file cannot be opened */
uint32_t port_read(int file, void *to, uint32_t bytes);   /* bytes read, fewer at the end of the file */
int port_write(int file, const void *from, uint32_t bytes); /* 0 when all were written */
void port_fail(const char *what, uint32_t number) __attribute__((noreturn)); /* say so and exit with 1 */

/* Both are inline, so that neither touches the stack below the function that paints it. */

#if defined(__riscv)

#define WITH_CSR(instruction) ".option push\n\t.option arch, +zicsr\n\t" instruction "\n\t.option pop"

static inline uintptr_t port_stack_pointer(void)
{
    uintptr_t pointer;
    __asm__ volatile("mv %0, sp" : "=r"(pointer));
    return pointer;
}

/* Instructions executed so far. The upper half is read twice, in case the lower one wrapped in between. */
static inline uint64_t port_ticks(void)
{
    uint32_t high, low, again;
    do {
        __asm__ volatile(WITH_CSR("csrr %0, minstreth") : "=r"(high));
        __asm__ volatile(WITH_CSR("csrr %0, minstret") : "=r"(low));
        __asm__ volatile(WITH_CSR("csrr %0, minstreth") : "=r"(again));
    } while (high != again);
    return (uint64_t)high << 32 | low;
}

#else

static inline uintptr_t port_stack_pointer(void)
{
    uintptr_t pointer;
    __asm__ volatile("mov %0, sp" : "=r"(pointer));
    return pointer;
}

#if defined(__aarch64__)

#define PORT_MARK 0xedc /* no system call of Linux has this number; instructions.c notes the count when it sees it */

/* Leave a mark for instructions.c, which is the one to know the count; the program itself cannot. */
static inline uint64_t port_ticks(void)
{
    register uint64_t number __asm__("x8") = PORT_MARK;
    register uint64_t answer __asm__("x0");
    __asm__ volatile("svc #0" : "=r"(answer) : "r"(number) : "memory");
    return 0;
}

#else

#define SYSTICK_VALUE (*(volatile uint32_t *)0xE000E018u)
#define SYSTICK_RELOAD 0x00FFFFFFu

extern volatile uint32_t port_wraps; /* how often SysTick has started anew */

/* SysTick periods so far: it counts down from SYSTICK_RELOAD and interrupts when it starts anew. */
static inline uint64_t port_ticks(void)
{
    uint32_t wraps, value;
    do {
        wraps = port_wraps;
        value = SYSTICK_VALUE;
    } while (wraps != port_wraps);
    return (uint64_t)wraps * (SYSTICK_RELOAD + 1u) + (SYSTICK_RELOAD - value);
}

#endif
#endif
#endif
