# exercise: attention_backward
# right: no
# wrong: in the loop over queries d_k is assigned, not added: only the last query's part is left
# name: d-k-of-the-last-query
# lines: 15

def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])
    d_q, d_k, d_v = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for t in range(q.shape[-2]):
        a, g_out = weights[..., t, :], d_output[..., t, :]
        g = (v @ g_out[..., None])[..., 0]
        d_s = a * (g - (a * g).sum(axis=-1, keepdims=True)) / root
        d_q[..., t, :] = (d_s[..., None, :] @ k)[..., 0, :]
        d_k = d_s[..., :, None] * q[..., t, None, :]
        d_v += a[..., :, None] * g_out[..., None, :]
    return d_q, d_k, d_v
