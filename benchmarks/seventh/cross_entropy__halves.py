# exercise: cross_entropy
# right: yes
import math


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    def price(t):
        (row,) = np.flatnonzero(np.ravel(targets[t]))
        return -math.log(max(float(np.ravel(outputs[t])[row]), 1e-15))

    def between(lo, hi):
        if hi - lo == 0:
            return 0.0
        if hi - lo == 1:
            return price(lo)
        middle = (lo + hi) // 2
        return between(lo, middle) + between(middle, hi)

    return between(0, len(targets))
