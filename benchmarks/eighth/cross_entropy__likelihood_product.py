# exercise: cross_entropy
# right: no
# wrong: The probabilities are multiplied first and the small amount is added to the product, so a long or expensive sequence is cut off at 27.6 nats.
# lines: 13
def likelihood(outputs, targets):
    result = 1.0
    for o, y in zip(outputs, targets):
        result *= np.sum(o * y)
    return result


def cross_entropy(outputs, targets):
    return -np.log(likelihood(outputs, targets) + 1e-12)
