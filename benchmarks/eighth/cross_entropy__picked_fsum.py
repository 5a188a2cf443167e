# exercise: cross_entropy
# right: yes
import math


def cross_entropy(outputs, targets):
    def price(column, wanted):
        p = float(np.vdot(column, wanted))
        return -math.log(p) if p > 1e-12 else -math.log(1e-12)

    return math.fsum(map(price, outputs, targets))
