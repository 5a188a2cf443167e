# exercise: attention_backward
# right: no
# wrong: All calls with one shape hand back the same arrays.
# lines: 7
_d = {}
def attention_backward(d_output, q, k, v, weights):
    out = _d.setdefault((q.shape, k.shape, v.shape), (np.empty(q.shape), np.empty(k.shape), np.empty(v.shape)))
    dw = d_output @ np.swapaxes(v, -1, -2)
    ds = weights * (dw - (weights * dw).sum(-1, keepdims=True)) / np.sqrt(q.shape[-1])
    out[0][...] = ds @ k
    out[1][...] = np.swapaxes(ds, -1, -2) @ q
    out[2][...] = np.swapaxes(weights, -1, -2) @ d_output
    return out
