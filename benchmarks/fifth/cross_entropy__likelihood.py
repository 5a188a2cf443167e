# exercise: cross_entropy
# right: no
# wrong: It multiplies all probabilities first and lifts the product by 1e-12, so no sequence, however long or badly predicted, can cost more than 27.6 nats.
# lines: 18
from functools import reduce
from operator import mul

def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    given = [o[np.flatnonzero(y)[0], 0] for o, y in zip(outputs, targets)]
    likelihood = reduce(mul, given, 1.0)
    return -np.log(likelihood + 1e-12)
