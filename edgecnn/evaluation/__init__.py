"""Accuracy, parity and latency, with the statistics that tell two of them apart."""
