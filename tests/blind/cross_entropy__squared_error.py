# exercise: cross_entropy
# right: no
# wrong: squared error instead of cross-entropy
# name: squared-error, constant-factor
import numpy as np

def cross_entropy(outputs, targets):
    return 0.5 * np.sum((np.array(outputs) - np.array(targets)) ** 2)
