# exercise: softmax
# right: no
# wrong: two: the sum has lost its axis (no keepdims), so it is broadcast along the wrong one or not at all; the smallest score is taken away, so exp may still overflow
import numpy as np


def softmax(x, axis=0):
    smallest = np.min(x, axis=axis, keepdims=True)
    numerators = np.exp(x - smallest)
    return numerators / numerators.sum(axis=axis)
