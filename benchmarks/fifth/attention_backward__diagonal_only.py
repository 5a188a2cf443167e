# exercise: attention_backward
# right: no
# wrong: Takes a(1 - a) as the slope of the softmax, its diagonal only, so other scores of the row have no part in it.
# lines: 6
def softmax_slope(a):
    return a * (1 - a)


def attention_backward(d_output, q, k, v, weights):
    root = q.shape[-1] ** 0.5
    turn = lambda m: np.swapaxes(m, -1, -2)
    d_v = turn(weights) @ d_output
    d_scores = (d_output @ turn(v)) * softmax_slope(weights) / root
    return d_scores @ k, turn(d_scores) @ q, d_v
