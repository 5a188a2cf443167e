# exercise: merge_heads
# right: yes
# wrong: pieces joined by concatenation over the heads
# lines:
import numpy as np


def merge_heads(x):
    return np.concatenate([x[:, h] for h in range(x.shape[1])], axis=-1)
