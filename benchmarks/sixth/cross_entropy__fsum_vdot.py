# exercise: cross_entropy
# right: yes
import math


def prices(outputs, targets):
    for column, hot in zip(outputs, targets):
        p = float(np.vdot(np.asarray(hot, dtype=float), np.asarray(column, dtype=float)))
        yield -math.log(p if p > 1e-15 else 1e-15)


def cross_entropy(outputs, targets):
    return math.fsum(prices(outputs, targets))
