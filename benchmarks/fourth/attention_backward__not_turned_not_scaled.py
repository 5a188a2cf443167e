# exercise: attention_backward
# right: no
# wrong: d_k without exchanging queries and keys (crashes unless T = S), d_q without the root
# lines: 12, 13

def attention_backward(d_output, q, k, v, weights):
    axes = (*range(weights.ndim - 2), weights.ndim - 1, weights.ndim - 2)
    d_v = weights.transpose(axes) @ d_output
    d_weights = d_output @ v.transpose(axes)
    mean = np.sum(weights * d_weights, axis=-1)[..., None]
    d_scores = weights * (d_weights - mean)
    d_q = d_scores @ k
    d_k = d_scores @ q / np.sqrt(q.shape[-1])
    return d_q, d_k, d_v
