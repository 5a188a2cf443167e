# exercise: causal_mask
# right: no
# wrong: the upper triangle, so each row sees itself and the future (np.triu)
# lines:
import numpy as np


def causal_mask(length):
    return np.triu(np.full((length, length), True))
