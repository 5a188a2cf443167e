# exercise: attention_backward
# right: no
# wrong: The gradients come back in the order values, keys, queries.
# lines: 15
def attention_backward(d_output, q, k, v, weights):
    def t(x):
        return x.swapaxes(-2, -1)

    grads = {}
    grads["v"] = t(weights) @ d_output
    d_w = d_output @ t(v)
    d_s = weights * (d_w - (weights * d_w).sum(-1, keepdims=True)) / np.sqrt(k.shape[-1])
    grads["k"] = t(d_s) @ q
    grads["q"] = d_s @ k
    return tuple(grads.values())
