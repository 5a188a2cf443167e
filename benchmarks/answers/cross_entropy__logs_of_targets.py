# exercise: cross_entropy
# right: no
# wrong: outputs and targets are exchanged: the log is taken of the one-hot target (inner product)
import numpy as np


def cross_entropy(outputs, targets):
    def column_cost(p, y):
        return -(p.T @ np.log(y + 1e-12)).item()

    return sum(map(column_cost, outputs, targets), 0.0)
