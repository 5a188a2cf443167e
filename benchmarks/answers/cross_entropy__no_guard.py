# exercise: cross_entropy
# right: no
# wrong: nothing keeps the probability from zero, so log(0) gives infinity (np.log)
import numpy as np


def cross_entropy(outputs, targets):
    p = np.asarray(outputs)[np.asarray(targets, dtype=bool)]
    return float(-np.log(p).sum())
