# exercise: cross_entropy
# right: no
# wrong: the mean over the steps instead of their sum
# lines: 8

def cross_entropy(outputs, targets):
    probs = np.array(outputs)
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=(1, 2)))
