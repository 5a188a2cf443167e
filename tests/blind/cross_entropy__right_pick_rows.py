# exercise: cross_entropy
# right: yes
# wrong: the target's probability is picked with argmax and take_along_axis
# lines:
import numpy as np


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    p = np.stack([np.asarray(o) for o in outputs])
    rows = np.argmax(targets, axis=1, keepdims=True)
    chosen = np.take_along_axis(p, rows, axis=1)
    return float(-np.log(np.maximum(chosen, 1e-12)).sum())
