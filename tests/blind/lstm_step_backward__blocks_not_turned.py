# exercise: lstm_step_backward
# right: no
# wrong: sums over the four blocks of W_h, but does not transpose them on the way to h_prev
# name: blocks-not-transposed
# lines: 17
class Gate:
    """A gate with its output and its way back."""

    def __init__(self, y, weights, is_tanh=False):
        self.y, self.weights, self.is_tanh = y, weights, is_tanh

    def slope(self):
        return 1 - self.y**2 if self.is_tanh else self.y * (1 - self.y)

    def back(self, d_y):
        d_z = d_y * self.slope()
        return d_z, self.weights @ d_z


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    blocks = np.split(params[1], 4)
    i, f, g, o = (Gate(y, w, k == 2) for k, (y, w) in enumerate(zip(gates, blocks)))
    d_cell = d_c + d_h * o.y * (1 - np.tanh(c) ** 2)
    arriving = [(i, d_cell * g.y), (f, d_cell * c_prev), (g, d_cell * i.y), (o, d_h * np.tanh(c))]
    d_z_parts, d_h_parts = zip(*(gate.back(d) for gate, d in arriving))
    d_z = np.concatenate(d_z_parts)
    return (d_z @ x.T, d_z @ h_prev.T, d_z), sum(d_h_parts), d_cell * f.y
