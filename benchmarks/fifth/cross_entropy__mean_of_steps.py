# exercise: cross_entropy
# right: no
# wrong: Two faults: the mean over the steps is taken, not the sum, and nothing is done about a probability of 0, which costs infinity.
# lines: 16, 17
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    prices = []
    for out, tar in zip(outputs, targets):
        word = tar.argmax()
        prices.append(-np.log(out[word][0]))
    return np.mean(prices)
