# exercise: cross_entropy
# right: no
# wrong: It adds the binary term (1 - y) * ln(1 - p) of all the words that did not come, so it costs more than -ln p(target).
# lines: 15
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    p = np.clip(np.array(outputs), 1e-12, 1 - 1e-12)
    y = np.array(targets)
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return loss.sum()
