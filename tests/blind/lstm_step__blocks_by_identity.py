# exercise: lstm_step
# right: no
# wrong: the blocks are copied out of W_x, W_h and b once and kept under the id of params, so parameters that move in place stay as they were
# lines: 11, 12
class Blocks:
    seen = {}

    @classmethod
    def of(cls, params):
        if id(params) not in cls.seen:
            cls.seen[id(params)] = params, [a.reshape(4, -1, a.shape[1]).copy() for a in params[:3]]
        return cls.seen[id(params)][1]


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = Blocks.of(params)
    i, f, g, o = (
        squash(W_x[k] @ x + W_h[k] @ h_prev + b[k])
        for k, squash in enumerate((sigmoid, sigmoid, np.tanh, sigmoid))
    )
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
