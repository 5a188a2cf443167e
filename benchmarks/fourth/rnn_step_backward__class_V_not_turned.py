# exercise: rnn_step_backward
# right: no
# wrong: d_h_prev goes back through V, not through V transposed (V is square, nothing crashes)
# lines: 17

class StepBack:
    def __init__(self, params):
        self.U, self.V, self.W = params[0], params[1], params[2]

    def at_state(self, d_o, d_h_next):
        return d_h_next + np.einsum("ch,cz->hz", self.W, d_o)

    def at_sum(self, d_h, h):
        return np.einsum("hz,hz->hz", d_h, 1 - h**2)

    def at_previous(self, d_f):
        return np.einsum("ij,jz->iz", self.V, d_f)


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    step = StepBack(params)
    d_f = step.at_sum(step.at_state(d_o, d_h_next), h)
    d_U, d_V, d_W = (np.einsum("iz,jz->ij", g, fed) for g, fed in ((d_f, x), (d_f, h_prev), (d_o, h)))
    return (d_U, d_V, d_W, d_f, d_o), step.at_previous(d_f)
