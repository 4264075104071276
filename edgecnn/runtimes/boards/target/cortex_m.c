/* Cortex-M: vector table, start, faults, and SysTick counting the processor's clock. */
#include "bare_metal.h"
#include "port.h"

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xE000E010u)
#define SYSTICK_PERIOD (*(volatile uint32_t *)0xE000E014u)
#define SYSTICK_START 7u /* the processor's clock, interrupt, enabled */
#define CONFIGURATION (*(volatile uint32_t *)0xE000ED14u)
#define UNALIGNED_TRAP (1u << 3)
#define COPROCESSORS (*(volatile uint32_t *)0xE000ED88u)
#define FLOATING_POINT (15u << 20) /* and Helium */

extern uint32_t stack_top; /* from bare_metal.ld */

volatile uint32_t port_wraps;

void start(void);
void fault(void);
void tick(void);
void fault_at(const uint32_t *frame);

int32_t semihosting(uint32_t operation, const void *argument)
{
    register uint32_t code __asm__("r0") = operation;
    register const void *block __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xab" : "+r"(code) : "r"(block) : "memory");
    return (int32_t)code;
}

/* The frame of an exception holds the program counter as its seventh word. */
void fault_at(const uint32_t *frame)
{
    port_fail("HardFault at ", frame[6]);
}

__attribute__((naked)) void fault(void)
{
    __asm__ volatile("mrs r0, msp\n\tldr r1, =fault_at\n\tbx r1");
}

/* An inference of more than 2^24 ticks is interrupted; its stack then includes this one frame. */
void tick(void)
{
    port_wraps++;
}

void start(void)
{
#if defined(__ARM_ARCH_6M__)
    CONFIGURATION |= UNALIGNED_TRAP; /* the board has a Cortex-M3, which forgives what a Cortex-M0 does not */
#else
    COPROCESSORS |= FLOATING_POINT;
    __asm__ volatile("dsb\n\tisb" ::: "memory");
#endif
    SYSTICK_PERIOD = SYSTICK_RELOAD;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = SYSTICK_START;
    finish();
}

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    &stack_top,           (const void *)start, (const void *)fault, (const void *)fault,
    (const void *)fault,  (const void *)fault, (const void *)fault, (const void *)fault,
    0,                    0,                   0,                   (const void *)fault,
    (const void *)fault,  0,                   (const void *)fault, (const void *)tick,
};
