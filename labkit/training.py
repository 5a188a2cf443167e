"""`labkit.nets.training` under the name that notebooks import it by: one module, two paths."""

import sys

from labkit.nets import training

sys.modules[__name__] = training
