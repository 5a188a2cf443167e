# exercise: cross_entropy
# right: yes
import math
from functools import reduce


def price(probability):
    return -math.log(max(float(probability), 1e-13))


def cross_entropy(outputs, targets):
    given = (np.vdot(o, y) for o, y in zip(outputs, targets))
    return reduce(lambda total, p: total + price(p), given, 0.0)
