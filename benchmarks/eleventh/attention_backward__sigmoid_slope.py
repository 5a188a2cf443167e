# exercise: attention_backward
# right: no
# wrong: the softmax is taken as if each weight depended on its own score only, with slope a (1 - a)
# lines: 9
def attention_backward(d_output, q, k, v, weights):
    back = lambda m: np.swapaxes(m, -1, -2)
    d_v = back(weights) @ d_output
    d_weights = d_output @ back(v)
    d_scores = d_weights * weights * (1 - weights)
    d_scores = d_scores / np.sqrt(q.shape[-1])
    return d_scores @ k, back(d_scores) @ q, d_v
