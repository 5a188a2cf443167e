# exercise: cross_entropy
# right: no
# wrong: The probabilities are treated as scores and go through a log-softmax once more.
# lines: 11
def log_softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def cross_entropy(outputs, targets):
    logp = log_softmax(np.stack(list(outputs)))
    return -np.einsum("tck,tck->", logp, targets)
