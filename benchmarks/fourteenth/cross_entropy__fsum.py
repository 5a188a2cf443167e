# exercise: cross_entropy
# right: yes
import math


def cross_entropy(outputs, targets):
    given = (float(np.sum(o * y)) for o, y in zip(outputs, targets, strict=True))
    return math.fsum(-math.log(max(p, 1e-15)) for p in given)
