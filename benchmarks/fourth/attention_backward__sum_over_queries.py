# exercise: attention_backward
# right: no
# wrong: the softmax's sum runs over the queries, not over the keys
# lines: 9

def attention_backward(d_output, q, k, v, weights):
    d_v = np.swapaxes(weights, -2, -1) @ d_output
    d_weights = d_output @ np.swapaxes(v, -2, -1)
    inner = (weights * d_weights).sum(axis=-2, keepdims=True)
    d_scores = weights * (d_weights - inner) / np.sqrt(q.shape[-1])
    return d_scores @ k, np.swapaxes(d_scores, -2, -1) @ q, d_v
