# exercise: sigmoid
# right: no
# wrong: softmax over the last axis
# lines: 10
def sigmoid(x):
    z = np.asarray(x, dtype=np.float64)
    if not z.size:
        return z.copy()
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
