# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    p = np.einsum("tcx,tcx->t", np.asarray(outputs, dtype=float), targets)
    return sum(-np.log(max(float(q), 1e-15)) for q in p)
