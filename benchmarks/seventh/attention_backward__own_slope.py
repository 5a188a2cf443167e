# exercise: attention_backward
# right: no
# wrong: the softmax is treated like a sigmoid, each weight with the slope a (1 - a) of its own score
# lines: 9
def attention_backward(d_output, q, k, v, weights):
    scale = np.sqrt(q.shape[-1])
    d_v = np.matmul(weights.swapaxes(-1, -2), d_output)
    d_weights = np.matmul(d_output, v.swapaxes(-1, -2))
    d_scores = d_weights * weights * (1 - weights) / scale
    d_q = np.matmul(d_scores, k)
    d_k = np.matmul(d_scores.swapaxes(-1, -2), q)
    return d_q, d_k, d_v
