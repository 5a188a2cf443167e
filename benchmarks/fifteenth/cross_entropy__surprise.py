# exercise: cross_entropy
# right: no
# wrong: the loss is in bits instead of nats, and a target with probability 0 costs nothing
# lines: 15, 16
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    def surprise(p):
        if p == 0:
            return 0.0
        return -np.log2(p)

    return sum(surprise(float(o[np.argmax(y), 0])) for o, y in zip(outputs, targets))
