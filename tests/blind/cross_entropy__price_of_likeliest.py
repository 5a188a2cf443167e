# exercise: cross_entropy
# right: no
# wrong: charges for the likeliest word and not for the one that came
# lines: 17
import numpy as np


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    def price(p):
        return -np.log(np.max(p) + 1e-12)

    return sum(price(outputs[t]) for t in range(len(targets)))
