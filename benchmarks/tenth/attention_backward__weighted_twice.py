# exercise: attention_backward
# right: no
# wrong: the sum over the keys has the weights in it twice, and d_k is not divided by the root of D
# lines: 7, 14
def softmax_backward(a, g):
    ag = a * g
    return ag - a * np.sum(a * ag, axis=-1, keepdims=True)


def attention_backward(d_output, q, k, v, weights):
    d_weights = d_output @ np.moveaxis(v, -1, -2)
    d_scores = softmax_backward(weights, d_weights)
    d_q = d_scores @ k / np.sqrt(q.shape[-1])
    d_k = np.moveaxis(d_scores, -1, -2) @ q
    d_v = np.moveaxis(weights, -1, -2) @ d_output
    return d_q, d_k, d_v
