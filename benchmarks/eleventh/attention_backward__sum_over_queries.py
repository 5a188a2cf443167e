# exercise: attention_backward
# right: no
# wrong: the weighted sum inside the softmax's gradient runs over the queries and not over the keys
# lines: 10
def attention_backward(d_output, q, k, v, weights):
    def t(x):
        return x.swapaxes(-1, -2)

    upstream = d_output @ t(v)
    correction = np.sum(upstream * weights, axis=-2, keepdims=True)
    ds = (upstream - correction) * weights / np.sqrt(q.shape[-1])
    return ds @ k, t(ds) @ q, t(weights) @ d_output
