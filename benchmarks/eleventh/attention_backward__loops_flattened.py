# exercise: attention_backward
# right: no
# wrong: the heads' gradients for keys and values are added over all leading axes; and the root is that of the size of v
# lines: 8, 15, 16
def attention_backward(d_output, q, k, v, weights):
    lead = q.shape[:-2]
    d_q, d_k, d_v = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    root = np.sqrt(v.shape[-1])
    for at in np.ndindex(*lead):
        for t in range(q.shape[-2]):
            a = weights[at][t]
            g = v[at] @ d_output[at][t]
            s = a * (g - a @ g) / root
            d_q[at][t] = s @ k[at]
            d_k[...] += np.outer(s, q[at][t])
            d_v[...] += np.outer(a, d_output[at][t])
    return d_q, d_k, d_v
