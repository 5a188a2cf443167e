# exercise: cross_entropy
# right: no
# wrong: It is the binary cross-entropy: the words that did not come are charged too, with ln(1 - p).
# lines: 17
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    tiny = 1e-12
    total = 0.0
    for o, y in zip(outputs, targets):
        total += np.sum(y * np.log(o + tiny))
        total += np.sum((1 - y) * np.log(1 - o + tiny))
    return -total
