# exercise: cross_entropy
# right: no
# wrong: the logarithm is the one to base 2
# lines: 19
import math


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    loss = 0.0
    for t in range(len(targets)):
        right = int(targets[t].argmax())
        loss -= math.log2(float(outputs[t][right, 0]) + 1e-12)
    return loss
