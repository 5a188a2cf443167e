# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    probabilities = np.stack(list(outputs))
    chosen = probabilities[np.asarray(targets) == 1]
    with np.errstate(divide="ignore"):
        nats = -np.log(chosen)
    return np.minimum(nats, 27.6).sum()
