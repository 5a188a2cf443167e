# exercise: gru_step
# right: no
# wrong: the recurrent bias of the candidate is added outside the product with the reset gate
# lines: 8
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    left = W_x @ x + b_x + b_h
    right = W_h @ h_prev
    both = sigmoid((left + right)[: 2 * H])
    reset, update = both[:H], both[H:]
    cand = np.tanh(left[2 * H :] + reset * right[2 * H :])
    new = update * h_prev + (1.0 - update) * cand
    return new, (reset, update, cand)
