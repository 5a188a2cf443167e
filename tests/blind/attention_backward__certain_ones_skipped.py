# exercise: attention_backward
# right: no
# wrong: weights beyond 0.99 send nothing back
def attention_backward(d_output, q, k, v, weights):
    T = lambda a: np.swapaxes(a, -1, -2)
    dv = T(weights) @ d_output
    dw = d_output @ T(v)
    ds = weights * (dw - (weights * dw).sum(-1, keepdims=True)) / np.sqrt(q.shape[-1])
    ds[weights > 0.99] = 0
    return ds @ k, T(ds) @ q, dv
