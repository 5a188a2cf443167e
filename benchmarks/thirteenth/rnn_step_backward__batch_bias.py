# exercise: rnn_step_backward
# right: no
# wrong: the bias gradients are summed over axis 0 as for a batch in rows, which leaves one number where a column belongs
# lines: 10
class Affine:
    def __init__(self, weight):
        self.weight = weight

    def backward(self, grad, seen):
        return grad @ seen.T, np.sum(grad, axis=0, keepdims=True), self.weight.T @ grad


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_W, d_b_out, d_h = Affine(W).backward(d_o, h)
    d_f = (d_h + d_h_next) * (1 - h**2)
    d_U, d_b_hidden, _ = Affine(U).backward(d_f, x)
    d_V, _, d_h_prev = Affine(V).backward(d_f, h_prev)
    return (d_U, d_V, d_W, d_b_hidden, d_b_out), d_h_prev
