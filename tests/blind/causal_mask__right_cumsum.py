# exercise: causal_mask
# right: yes
# wrong: cumulative "or" of the unit matrix from the right
# lines:
import numpy as np


def causal_mask(length):
    return np.logical_or.accumulate(np.eye(length, dtype=bool)[:, ::-1], axis=1)[:, ::-1]
