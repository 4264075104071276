/* RISC-V in machine mode: start and traps. */
#include "bare_metal.h"
#include "port.h"

void start(void);
void trap(void);

/* The three instructions that a debugger knows as a request; none of them may be compressed. */
__attribute__((noinline)) int32_t semihosting(uint32_t operation, const void *argument)
{
    register uint32_t code __asm__("a0") = operation;
    register const void *block __asm__("a1") = argument;
    __asm__ volatile(".option push\n\t"
                     ".option norvc\n\t"
                     ".balign 16\n\t" /* all three in one page */
                     "slli zero, zero, 0x1f\n\t"
                     "ebreak\n\t"
                     "srai zero, zero, 7\n\t"
                     ".option pop"
                     : "+r"(code)
                     : "r"(block)
                     : "memory");
    return (int32_t)code;
}

__attribute__((aligned(4))) void trap(void)
{
    uint32_t address;
    __asm__ volatile(WITH_CSR("csrr %0, mepc") : "=r"(address));
    port_fail("trap at ", address);
}

__attribute__((naked, section(".text.start"))) void start(void)
{
    __asm__ volatile("la sp, stack_top\n\t"
                     "la t0, trap\n\t"
                     WITH_CSR("csrw mtvec, t0") "\n\t"
                     "j finish");
}
