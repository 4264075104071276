"""Files, locks, processes, interrupts and the machine: the rules of the operating system, kept in one place."""
