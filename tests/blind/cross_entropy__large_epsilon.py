# exercise: cross_entropy
# right: no
# wrong: what is added under the logarithm is so large that an impossible word costs 11.5 nats
# lines: 7
import numpy as np

EPSILON = 1e-5


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    probabilities = np.array(outputs) + EPSILON
    return -np.einsum("tci,tci->", targets, np.log(probabilities))
