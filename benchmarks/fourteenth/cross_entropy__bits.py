# exercise: cross_entropy
# right: no
# wrong: the logarithm has base 2, the loss is in bits and not in nats
# lines: 6
def surprise(probability):
    return -np.log2(np.maximum(probability, 1e-12))


def cross_entropy(outputs, targets):
    total = 0.0
    for o, y in zip(outputs, targets):
        k = int(np.flatnonzero(y)[0])
        total += surprise(o[k, 0])
    return total
