"""A clock that moves on when something is computed, and sessions that take a known time by it."""

import gc

import numpy as np


class Clock:
    """In place of the module time: it moves on when something is computed, and a little when it is read."""

    def __init__(self):
        self.nanoseconds = 0

    def perf_counter_ns(self):
        self.nanoseconds += 20
        return self.nanoseconds

    def perf_counter(self):
        return self.perf_counter_ns() / 1e9


class Busy:
    """Computes for a given time per call, and remembers what it was called with."""

    def __init__(self, clock, microseconds, log=None, per_image=0):
        self.clock, self.nanoseconds, self.per_image, self.log = clock, 1000 * microseconds, 1000 * per_image, log
        self.dynamic_batch, self.threads, self.input_shape = True, 1, (1, 1, 1)

    def predict(self, images):
        self.clock.nanoseconds += int(self.nanoseconds) + self.per_image * len(images)
        if self.log is not None:
            self.log.append((id(self), len(images), gc.isenabled()))
        return np.zeros((len(images), 2), np.float32)
