# exercise: cross_entropy
# right: no
# wrong: two: the minus is missing, so the loss is negative; the last step is left out (range(len(targets) - 1))
import numpy as np


def cross_entropy(outputs, targets):
    return float(sum(np.log(outputs[t][np.argmax(targets[t]), 0] + 1e-15) for t in range(len(targets) - 1)))
