# exercise: cross_entropy
# right: yes

def cross_entropy(outputs, targets):
    tiny = np.finfo(float).tiny
    p = np.einsum("tcz,tcz->t", np.asarray(outputs, dtype=float), targets)
    return float(-np.log(np.maximum(p, tiny)).sum())
