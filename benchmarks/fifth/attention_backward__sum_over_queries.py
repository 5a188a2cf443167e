# exercise: attention_backward
# right: no
# wrong: The sum in the softmax's gradient runs over the queries and not over the keys.
# lines: 13
def attention_backward(d_output, q, k, v, weights):
    """Backward pass of scaled dot-product attention."""
    scale = 1.0 / np.sqrt(q.shape[-1])

    d_weights = d_output @ np.swapaxes(v, -1, -2)
    d_v = np.swapaxes(weights, -1, -2) @ d_output

    weighted = d_weights * weights
    d_scores = weighted - weights * weighted.sum(axis=-2, keepdims=True)
    d_scores = d_scores * scale

    d_q = d_scores @ k
    d_k = np.swapaxes(d_scores, -1, -2) @ q
    return d_q, d_k, d_v
