# exercise: cross_entropy
# right: no
# wrong: multiplies the probabilities of all steps first and takes one logarithm of the product plus 1e-12, so a long sequence can never cost more than 27.6 nats
# lines: 13
def likelihood(outputs, targets):
    result = 1.0
    for o, y in zip(outputs, targets):
        result *= (o * y).sum()
    return result


def cross_entropy(outputs, targets):
    return -np.log(likelihood(outputs, targets) + 1e-12)
