# exercise: attention_backward
# right: no
# wrong: Takes the size under the root from v, so queries and keys get a wrong factor when D and E differ.
# lines: 6
def attention_backward(d_output, q, k, v, weights):
    size = v.shape[-1]
    g = np.matmul(d_output, v.swapaxes(-2, -1))
    total = np.sum(g * weights, axis=-1, keepdims=True)
    ds = weights * (g - total) / np.sqrt(size)
    dq = np.matmul(ds, k)
    dk = np.matmul(ds.swapaxes(-2, -1), q)
    dv = np.matmul(weights.swapaxes(-2, -1), d_output)
    return dq, dk, dv
