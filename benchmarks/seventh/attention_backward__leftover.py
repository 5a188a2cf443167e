# exercise: attention_backward
# right: no
# wrong: the sums for keys and values are not set to zero between the tables of a batch
# lines: 8, 9
def attention_backward(d_output, q, k, v, weights):
    d_q, d_k, d_v = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    root = np.sqrt(q.shape[-1])
    sum_k, sum_v = np.zeros(k.shape[-2:]), np.zeros(v.shape[-2:])
    for i in np.ndindex(q.shape[:-2]):
        for t in range(q.shape[-2]):
            a = weights[i][t]
            g = v[i] @ d_output[i][t]
            s = a * (g - a @ g) / root
            d_q[i][t] = s @ k[i]
            sum_k += np.outer(s, q[i][t])
            sum_v += np.outer(a, d_output[i][t])
        d_k[i] = sum_k
        d_v[i] = sum_v
    return d_q, d_k, d_v
