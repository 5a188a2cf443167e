# exercise: cross_entropy
# right: no
# wrong: It measures in bits: the logarithm is the one to base 2, not the natural one.
# lines: 6
def surprise(p):
    return -np.log2(p + 1e-12)

def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    return sum(surprise(float(np.vdot(o, y))) for o, y in zip(outputs, targets))
