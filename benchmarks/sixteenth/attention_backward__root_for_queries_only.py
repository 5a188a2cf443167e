# exercise: attention_backward
# right: no
# wrong: the division by the root of D is there for the queries and missing for the keys
# lines: 12
def attention_backward(d_output, q, k, v, weights):
    axes = list(range(q.ndim - 2)) + [q.ndim - 1, q.ndim - 2]
    d_v = weights.transpose(axes) @ d_output
    d_a = d_output @ v.transpose(axes)
    inner = np.sum(weights * d_a, axis=-1, keepdims=True)
    d_s = weights * (d_a - inner)
    d_q = d_s @ k / np.sqrt(q.shape[-1])
    d_k = d_s.transpose(axes) @ q
    return d_q, d_k, d_v
