# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    p = np.einsum("tci,tci->t", np.asarray(outputs, dtype=float), np.asarray(targets, dtype=float))
    return float(np.log(1 / (p + 1e-12)).sum())
