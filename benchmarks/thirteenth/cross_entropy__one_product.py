# exercise: cross_entropy
# right: no
# wrong: the probabilities are multiplied first and the tiny amount is added to the product, so a long sequence never costs more than 27.6 nats
# lines: 7, 8
def cross_entropy(outputs, targets):
    given = [(o * y).sum() for o, y in zip(outputs, targets)]
    likelihood = np.prod(given)
    return -np.log(likelihood + 1e-12)
