/*
 * A plugin of QEMU's user mode: counts the instructions executed, and appends the count so far (uint64, little-endian
 * as the host) to the file "marks" whenever the program makes the system call PORT_MARK.
 *
 * The declarations are those of QEMU's plugin interface, version 1, whose header distributions do not ship.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define PORT_MARK 0xedc /* as in port.h */
#define ADD_U64 0       /* QEMU_PLUGIN_INLINE_ADD_U64 */

typedef uint64_t plugin;
struct qemu_plugin_tb;

void qemu_plugin_register_vcpu_tb_trans_cb(plugin id, void (*translated)(plugin, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *block, int operation, void *value, uint64_t by);
void qemu_plugin_register_vcpu_syscall_cb(
    plugin id,
    void (*called)(plugin, unsigned int cpu, int64_t number, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                   uint64_t, uint64_t, uint64_t));
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);

int qemu_plugin_version = 1;

static uint64_t executed;
static FILE *marks;

/* A block runs whole: it ends where a jump or a system call does. */
static void translated(plugin id, struct qemu_plugin_tb *block)
{
    (void)id;
    qemu_plugin_register_vcpu_tb_exec_inline(block, ADD_U64, &executed, qemu_plugin_tb_n_insns(block));
}

static void called(plugin id, unsigned int cpu, int64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d,
                   uint64_t e, uint64_t f, uint64_t g, uint64_t h)
{
    (void)id, (void)cpu, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)g, (void)h;
    if (number == PORT_MARK) {
        fwrite(&executed, sizeof executed, 1, marks);
        fflush(marks);
    }
}

int qemu_plugin_install(plugin id, const void *info, int count, char **arguments)
{
    (void)info, (void)count, (void)arguments;
    marks = fopen("marks", "wb");
    if (marks == NULL) {
        return 1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    qemu_plugin_register_vcpu_syscall_cb(id, called);
    return 0;
}
