# exercise: cross_entropy
# right: no
# wrong: the probabilities of all steps are multiplied before the logarithm, so a long or dear sequence never costs more than 27.6
# lines: 8, 9
def cross_entropy(outputs, targets):
    likelihood = 1.0
    for t in range(len(targets)):
        likelihood *= np.sum(targets[t] * outputs[t])
    return -np.log(likelihood + 1e-12)
