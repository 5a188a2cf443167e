# exercise: cross_entropy
# right: no
# wrong: The probabilities of all steps are multiplied first and one logarithm is taken at the end, so the tiny amount caps the whole sequence at 27.6 nats and long or dear sequences cost too little.
# lines: 9
def cross_entropy(outputs, targets):
    likelihood = 1.0
    for column, wanted in zip(outputs, targets):
        likelihood *= float(np.sum(column * wanted))
    return -np.log(likelihood + 1e-12)
