# exercise: cross_entropy
# right: no
# wrong: multiplies all probabilities of the string and lifts only the product, so a string of impossible words costs 27.6 nats in all in place of that for each
# lines: 8
def cross_entropy(outputs, targets):
    chosen = np.einsum("tcx,tcx->t", np.asarray(outputs), targets)
    likelihood = chosen.prod()
    return -np.log(likelihood + 1e-12)
