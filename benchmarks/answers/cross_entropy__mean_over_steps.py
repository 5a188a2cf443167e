# exercise: cross_entropy
# right: no
# wrong: the mean over time steps is returned, not the sum (last line)
import numpy as np


def cross_entropy(outputs, targets):
    costs = [-np.log(o[y == 1] + 1e-12).item() for o, y in zip(outputs, targets)]
    return sum(costs) / len(costs)
