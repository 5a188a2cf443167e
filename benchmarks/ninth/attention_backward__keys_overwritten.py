# exercise: attention_backward
# right: no
# wrong: In the loop over the queries the keys' gradient is set anew instead of added to, so only the last query's part is left.
# lines: 17
def attention_backward(d_output, q, k, v, weights):
    d_q = np.zeros(q.shape)
    d_k = np.zeros(k.shape)
    d_v = np.zeros(v.shape)
    scale = 1 / np.sqrt(q.shape[-1])
    for t in range(q.shape[-2]):
        a = weights[..., t, :]
        up = d_output[..., t, :]
        d_v += a[..., :, None] * up[..., None, :]
        g = (v @ up[..., :, None])[..., 0]
        ds = scale * a * (g - (a * g).sum(axis=-1, keepdims=True))
        d_q[..., t, :] = (ds[..., None, :] @ k)[..., 0, :]
        d_k = ds[..., :, None] * q[..., t, None, :]
    return d_q, d_k, d_v
