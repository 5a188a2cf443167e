# exercise: cross_entropy
# right: no
# wrong: logarithm to base 2, the loss comes out in bits (np.log2)
import numpy as np


def cross_entropy(outputs, targets):
    picked = np.einsum("tci,tci->t", np.array(outputs), targets)
    return -np.sum(np.log2(picked + 1e-12))
