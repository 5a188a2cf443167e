# exercise: attention_backward
# right: no
# wrong: Transposes are written .T, which turns round all axes, so with leading axes it fails or mixes them.
# lines: 6, 7, 11
def attention_backward(d_output, q, k, v, weights):
    d_v = weights.T @ d_output
    d_weights = d_output @ v.T
    inner = np.sum(weights * d_weights, axis=-1, keepdims=True)
    d_scores = weights * (d_weights - inner)
    d_scores = d_scores / np.sqrt(q.shape[-1])
    return d_scores @ k, d_scores.T @ q, d_v
