"""Services of the operating system: files, locks, processes, interrupts, and the description of the machine."""
