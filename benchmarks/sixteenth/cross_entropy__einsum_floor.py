# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    given = np.einsum("tcn,tcn->t", np.asarray(outputs), np.asarray(targets))
    return float(np.negative(np.log(np.fmax(given, 1e-12))).sum())
