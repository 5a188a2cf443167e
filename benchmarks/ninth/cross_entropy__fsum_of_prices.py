# exercise: cross_entropy
# right: yes
import math


def _price(column, wanted):
    index = int(np.flatnonzero(np.ravel(wanted))[0])
    p = float(np.ravel(column)[index])
    return -math.log(p if p > 1e-13 else 1e-13)


def cross_entropy(outputs, targets):
    return math.fsum(map(_price, outputs, targets))
