# exercise: attention
# right: no
# wrong: the mask multiplies the weights after the softmax, and they are not made to sum to one again
# lines: 10
def attention(q, k, v, mask=None):
    root = q.shape[-1] ** 0.5

    def weigh():
        w = softmax(q @ k.swapaxes(-2, -1) / root, axis=-1)
        return w if mask is None else w * mask

    weights = weigh()
    return np.matmul(weights, v), weights
