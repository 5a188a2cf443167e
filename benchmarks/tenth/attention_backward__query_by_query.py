# exercise: attention_backward
# right: no
# wrong: the keys' gradients are set anew by each query instead of added up, so only the last query counts
# lines: 14
def attention_backward(d_output, q, k, v, weights):
    scale = 1 / np.sqrt(q.shape[-1])
    d_q, d_k, d_v = (np.zeros(a.shape) for a in (q, k, v))
    for t in range(q.shape[-2]):
        a, g_out = weights[..., t, :], d_output[..., t, :]
        g = (v @ g_out[..., None])[..., 0]
        d_v += a[..., :, None] * g_out[..., None, :]
        s = a * (g - (a * g).sum(-1, keepdims=True)) * scale
        d_q[..., t, :] = (s[..., None, :] @ k)[..., 0, :]
        d_k[...] = s[..., :, None] * q[..., t, :][..., None, :]
    return d_q, d_k, d_v
