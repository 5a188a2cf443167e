# exercise: attention_backward
# right: no
# wrong: The softmax sums over the queries and not over the keys, and the root of D is divided by twice.
# lines: 9, 11
def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])
    swap = lambda m: np.swapaxes(m, -1, -2)
    at_weights = d_output @ swap(v)
    common = np.sum(weights * at_weights, axis=-2, keepdims=True)
    at_scores = weights * (at_weights - common) / root
    return at_scores @ k / root, swap(at_scores) @ q / root, swap(weights) @ d_output
