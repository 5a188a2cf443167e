# exercise: cross_entropy
# right: no
# wrong: the sign is wrong; the words that did not come are charged as well
# lines: 18, 19
import numpy as np


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    loss = 0.0
    for p, y in zip(outputs, targets, strict=True):
        loss += np.sum(y * np.log(p + 1e-12))
        loss += np.sum((1 - y) * np.log(1 - p + 1e-12))
    return float(loss)
