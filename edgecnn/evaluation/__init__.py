"""Accuracy, parity and latency, with the statistics that compare two of them."""
