# exercise: attention_backward
# right: no
# wrong: d_k lacks the division by the root of D
# lines: 12

def attention_backward(d_output, q, k, v, weights):
    swap = lambda a: np.swapaxes(a, -1, -2)
    d_v = swap(weights) @ d_output
    d_weights = d_output @ swap(v)
    d_scores = weights * (d_weights - np.sum(weights * d_weights, axis=-1, keepdims=True))
    d_q = d_scores @ k / np.sqrt(q.shape[-1])
    d_k = swap(d_scores) @ q
    return d_q, d_k, d_v
