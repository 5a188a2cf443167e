# exercise: cross_entropy
# right: no
# wrong: multiplies all probabilities and takes one logarithm at the end, so what is added under it caps the loss of the whole sequence at 27.6 nats
# lines: 9
def cross_entropy(outputs, targets):
    p = 1.0
    for o, y in zip(outputs, targets):
        p *= float(np.sum(o * y))
    return -np.log(p + 1e-12)
