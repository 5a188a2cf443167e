# exercise: cross_entropy
# right: no
# wrong: the probabilities are multiplied first and the small amount is added to the product, so a long or unlikely sequence never costs more than 27.6 nats and is wrong before that
# lines: 9
def cross_entropy(outputs, targets):
    likelihood = 1.0
    for o, y in zip(outputs, targets):
        likelihood *= float(np.sum(o * y))
    return float(-np.log(likelihood + 1e-12))
