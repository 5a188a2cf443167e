# exercise: cross_entropy
# right: no
# wrong: The logarithm is taken of the product of all probabilities plus 1e-12, so a long or costly sequence costs 27.6 nats at most.
# lines: 9
def cross_entropy(outputs, targets):
    likelihood = 1.0
    for o, y in zip(outputs, targets):
        likelihood *= (o * y).sum()
    return float(-np.log(likelihood + 1e-12))
