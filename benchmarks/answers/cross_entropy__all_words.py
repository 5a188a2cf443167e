# exercise: cross_entropy
# right: no
# wrong: binary cross-entropy over all words: the words that did not come pay -log(1 - p) as well (wrong_part)
import numpy as np


def cross_entropy(outputs, targets):
    loss = 0.0
    for o, y in zip(outputs, targets):
        wrong_part = (1 - y) * np.log(1 - o + 1e-12)
        right_part = y * np.log(o + 1e-12)
        loss -= (wrong_part + right_part).sum()
    return loss
