# exercise: attention_backward
# right: no
# wrong: Subtracts the plain mean of the arriving gradient, not the weighted sum, and multiplies by the root where it should divide.
# lines: 8, 10
def attention_backward(d_output, q, k, v, weights):
    T_ = lambda a: np.moveaxis(a, -1, -2)
    dA = np.matmul(d_output, T_(v))
    dS = weights * (dA - dA.mean(axis=-1)[..., None])
    c = np.sqrt(k.shape[-1])
    return c * np.matmul(dS, k), c * np.matmul(T_(dS), q), np.matmul(T_(weights), d_output)
