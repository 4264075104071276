"""What every test shares: a quiet TensorFlow, and small images that look like something."""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
