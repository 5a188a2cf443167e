# exercise: sigmoid
# right: no
# wrong: the softplus of x is taken where that of -x belongs, so the curve falls instead of rising
# lines: 10
def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def sigmoid(x):
    return np.exp(-softplus(np.asarray(x, dtype=np.float64)))
