# exercise: attention_backward
# right: no
# wrong: The softmax's sum runs over the queries and not over the keys.
# lines: 9
def attention_backward(d_output, q, k, v, weights):
    root = q.shape[-1] ** 0.5
    upstream = np.matmul(d_output, np.moveaxis(v, -1, -2))
    product = weights * upstream
    correction = product.sum(axis=-2, keepdims=True)
    ds = (product - weights * correction) / root
    dq = np.matmul(ds, k)
    dk = np.matmul(np.moveaxis(ds, -1, -2), q)
    dv = np.matmul(np.moveaxis(weights, -1, -2), d_output)
    return dq, dk, dv
