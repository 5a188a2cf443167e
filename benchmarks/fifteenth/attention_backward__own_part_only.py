# exercise: attention_backward
# right: no
# wrong: the softmax is taken back entry by entry as a(1 - a), as if it were a sigmoid: the other scores of the row are left out
# lines: 12
def swap(a):
    return np.swapaxes(a, -1, -2)


def attention_backward(d_output, q, k, v, weights):
    d_v = swap(weights) @ d_output
    d_weights = d_output @ swap(v)
    d_scores = d_weights * weights * (1 - weights)
    d_scores = d_scores / np.sqrt(q.shape[-1])
    return d_scores @ k, swap(d_scores) @ q, d_v
