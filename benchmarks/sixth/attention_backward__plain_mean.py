# exercise: attention_backward
# right: no
# wrong: The softmax takes off the plain mean of the gradients and not the mean with the weights.
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    flip = lambda a: np.swapaxes(a, -1, -2)
    g = d_output @ flip(v)
    d_s = weights * (g - g.mean(axis=-1, keepdims=True)) / np.sqrt(q.shape[-1])
    return d_s @ k, flip(d_s) @ q, flip(weights) @ d_output
