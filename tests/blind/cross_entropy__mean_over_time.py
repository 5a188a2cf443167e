# exercise: cross_entropy
# right: no
# wrong: the mean over the steps in place of the sum
# lines: 17
import numpy as np


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    steps = [-np.sum(y * np.log(p + 1e-12)) for p, y in zip(outputs, targets)]
    return float(np.mean(steps))
