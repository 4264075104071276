"""Tests: one module a module, and one for what holds across them."""
