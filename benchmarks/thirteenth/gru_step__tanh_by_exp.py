# exercise: gru_step
# right: no
# wrong: the hand-made tanh overflows for sums of -1000, so the candidate is NaN there
# lines: 9
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params

    def tanh(a):
        e = np.exp(-2 * a)
        return (1 - e) / (1 + e)

    H = W_h.shape[1]
    gi = W_x @ x + b_x
    gh = W_h @ h_prev + b_h
    r, z = (sigmoid(gi[k : k + H] + gh[k : k + H]) for k in (0, H))
    n = tanh(gi[2 * H :] + r * gh[2 * H :])
    return n * (1 - z) + h_prev * z, [r, z, n]
