# exercise: attention_backward
# right: no
# wrong: The softmax is computed again from queries and keys, without the mask, and the gradients go back through these weights instead of the given ones.
# name: weights-without-the-mask
# lines: 12
def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])

    def forward_weights():
        return softmax(q @ np.swapaxes(k, -1, -2) / root, axis=-1)

    a = forward_weights()
    d_v = np.swapaxes(a, -1, -2) @ d_output
    d_a = d_output @ np.swapaxes(v, -1, -2)
    d_s = a * (d_a - np.sum(a * d_a, axis=-1, keepdims=True)) / root
    return d_s @ k, np.swapaxes(d_s, -1, -2) @ q, d_v
