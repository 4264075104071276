// SPDX-License-Identifier: MIT-0
// Prints the self-test of fashion_mnist_edge_fast over the serial line, again every five seconds.
#include <fashion_mnist_edge_fast.h>
#include <fashion_mnist_edge_fast_selftest.h>

static FASHION_MNIST_EDGE_FAST_ARENA(arena);

static void print_line(const char *line) {
  Serial.println(line);
}

#if defined(__ARM_ARCH_7M__) || defined(__ARM_ARCH_7EM__) || defined(__ARM_ARCH_8M_MAIN__) || defined(__ARM_ARCH_8_1M_MAIN__)
// The cycle counter of the Data Watchpoint and Trace unit, at its architectural address.
static void start_cycles() {
  *reinterpret_cast<volatile uint32_t *>(0xE000EDFC) |= 1u << 24;  // DEMCR.TRCENA
#if defined(__ARM_ARCH_7EM__)
  *reinterpret_cast<volatile uint32_t *>(0xE0001FB0) = 0xC5ACCE55u;  // DWT_LAR: a Cortex-M7 may lock what follows
#endif
  *reinterpret_cast<volatile uint32_t *>(0xE0001000) |= 1u;        // DWT_CTRL.CYCCNTENA
}
static uint32_t read_cycles() {
  return *reinterpret_cast<volatile uint32_t *>(0xE0001004);  // DWT_CYCCNT
}
#elif defined(ARDUINO_ARCH_ESP32) || defined(ARDUINO_ARCH_ESP8266)
static void start_cycles() {}
static uint32_t read_cycles() {
  return ESP.getCycleCount();
}
#else
// No cycle counter known: microseconds by the clock's frequency, exact to a few microseconds.
static void start_cycles() {}
static uint32_t read_cycles() {
  return static_cast<uint32_t>(micros()) * static_cast<uint32_t>(F_CPU / 1000000UL);
}
#endif

void setup() {
  Serial.begin(115200);
  start_cycles();
}

void loop() {
  (void)fashion_mnist_edge_fast_selftest(arena, print_line, read_cycles);
  delay(5000);
}
