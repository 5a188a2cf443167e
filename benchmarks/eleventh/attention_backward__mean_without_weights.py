# exercise: attention_backward
# right: no
# wrong: the plain mean of the row is subtracted in place of the mean with the weights
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    scale = 1 / np.sqrt(k.shape[-1])
    g = np.matmul(d_output, v.swapaxes(-1, -2))
    centred = g - np.average(g, axis=-1)[..., np.newaxis]
    s = scale * weights * centred
    products = {"q": s @ k, "k": s.swapaxes(-1, -2) @ q, "v": weights.swapaxes(-1, -2) @ d_output}
    return tuple(products[name] for name in "qkv")
