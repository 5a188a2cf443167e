# exercise: attention_backward
# right: no
# wrong: the softmax is taken back with the slope a (1 - a) of each weight alone
# lines: 9
def attention_backward(d_output, q, k, v, weights):
    T = lambda m: np.swapaxes(m, -1, -2)
    scale = np.sqrt(q.shape[-1])
    d_v = T(weights) @ d_output
    d_scores = (d_output @ T(v)) * weights * (1 - weights)
    return d_scores @ k / scale, T(d_scores) @ q / scale, d_v
