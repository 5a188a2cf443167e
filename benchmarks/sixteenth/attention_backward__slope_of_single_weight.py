# exercise: attention_backward
# right: no
# wrong: the softmax is sent back as if each weight hung on its own score alone, a times 1 - a
# lines: 11
def attention_backward(d_output, q, k, v, weights):
    def T(a):
        return np.swapaxes(a, -1, -2)

    d_v = T(weights) @ d_output
    d_weights = d_output @ T(v)
    d_scores = d_weights * weights * (1 - weights)
    d_scores /= np.sqrt(q.shape[-1])
    return d_scores @ k, T(d_scores) @ q, d_v
