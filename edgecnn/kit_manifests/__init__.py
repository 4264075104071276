"""Manifests of kits for devices (`kit.json`), which formats write and runtimes read."""
