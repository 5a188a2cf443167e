# exercise: gru_step
# right: no
# wrong: Two faults: the new state goes through a tanh once more, and the gates are returned with the update gate before the reset gate.
# lines: 13, 14
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = W_h.shape[1]
    gi = W_x.dot(x) + b_x
    gh = W_h.dot(h_prev) + b_h
    rz = sigmoid((gi + gh)[: 2 * H])
    reset, update = rz[:H], rz[H:]
    new = np.tanh(gi[-H:] + reset * gh[-H:])
    h = np.tanh(new + update * (h_prev - new))
    return h, (update, reset, new)
