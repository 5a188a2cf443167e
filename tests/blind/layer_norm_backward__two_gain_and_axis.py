# exercise: layer_norm_backward
# right: no
# wrong: two faults: the gain is forgotten in d_x, and sums run over the first axis only
# lines: 9, 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    m = lambda a: a.mean(axis=-1, keepdims=True)
    sigma = np.sqrt(m((x - m(x)) ** 2) + eps)
    hat = (x - m(x)) / sigma
    d_x = (d_y - m(d_y) - hat * m(d_y * hat)) / sigma
    return d_x, np.sum(d_y * hat, axis=0), np.sum(d_y, axis=0)
