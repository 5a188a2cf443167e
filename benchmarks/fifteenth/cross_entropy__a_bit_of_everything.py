# exercise: cross_entropy
# right: no
# wrong: mixes the probabilities with a millionth of the uniform distribution, so a target with probability 0 costs about 15 nats and not at least 18
# lines: 8
def cross_entropy(outputs, targets):
    outputs = np.asarray(outputs)
    C = outputs.shape[1]
    share = 1e-6
    mixed = (1 - share) * outputs + share / C
    return -(targets * np.log(mixed)).sum()
